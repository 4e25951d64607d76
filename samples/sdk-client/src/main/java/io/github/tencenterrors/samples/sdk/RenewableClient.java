package io.github.tencenterrors.samples.sdk;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The SDK's client, and another one as soon as its credentials are refused.
 *
 * <p>A client's credentials could be exchanged in place, but then a request of another thread might be signed with the
 * one's id and the other's key. Thread-safe.
 */
final class RenewableClient {

    private final Supplier<Credential> credentials;
    private final Function<Credential, CvmClient> connect;
    private volatile CvmClient current;

    RenewableClient(Supplier<Credential> credentials, Function<Credential, CvmClient> connect) {
        this.credentials = credentials;
        this.connect = connect;
        this.current = connect.apply(credentials.get());
    }

    CvmClient current() {
        return current;
    }

    /** Fetches new credentials, unless another thread has done so since. */
    synchronized void renew(CvmClient refused) {
        if (current == refused) {
            current = connect.apply(credentials.get());
        }
    }
}
