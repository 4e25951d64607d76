package io.github.tencenterrors.samples.sdk;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.cvm.v20170312.CvmClient;

/** Sends a request as often as the decision on its failure allows. Thread-safe. */
final class ResilientCalls {

    private final RenewableClient clients;
    private final Backoff backoff;
    private final Sleeper sleeper;

    ResilientCalls(RenewableClient clients, Backoff backoff, Sleeper sleeper) {
        this.clients = clients;
        this.backoff = backoff;
        this.sleeper = sleeper;
    }

    <T> T call(String action, Effect effect, SdkCall<T> call) {
        boolean renewed = false;
        for (int attempt = 1; ; attempt++) {
            CvmClient client = clients.current();
            try {
                return call.on(client);
            } catch (TencentCloudSDKException | RuntimeException e) {
                FailedCall failed = new FailedCall(action, SdkFailure.of(e), attempt);
                Verdict verdict = Decisions.on(failed.failure().code());
                boolean again =
                        switch (verdict.decision()) {
                            case GIVE_UP -> false;
                            case RETRY -> effect == Effect.READ && attempt < backoff.attempts() && paused(attempt);
                            case RENEW_CREDENTIALS -> !renewed;
                        };
                if (!again) {
                    throw verdict.exception().apply(failed);
                }
                if (verdict.decision() == Decision.RENEW_CREDENTIALS) {
                    clients.renew(client);
                    renewed = true;
                }
            }
        }
    }

    /** Whether the pause was not cut short; a thread that is to stop does not send again. */
    private boolean paused(int attempt) {
        try {
            sleeper.sleep(backoff.after(attempt));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
