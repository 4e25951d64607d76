package io.github.tencenterrors.samples.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RenewableClientTest {

    private final AtomicInteger fetched = new AtomicInteger();
    private final RenewableClient clients = new RenewableClient(
            () -> new Credential("id-" + fetched.incrementAndGet(), "key"),
            credential -> new CvmClient(credential, "ap-guangzhou"));

    @Test
    void keepsItsClient() {
        CvmClient first = clients.current();

        CvmClient second = clients.current();

        assertThat(second).isSameAs(first);
        assertThat(fetched).hasValue(1);
    }

    @Test
    void makesAnotherClientWithNewCredentials() {
        clients.renew(clients.current());

        assertThat(clients.current().getCredential().getSecretId()).isEqualTo("id-2");
    }

    @Test
    void fetchesCredentialsOnceForAllThreadsThatWereRefusedTogether() {
        CvmClient refused = clients.current();

        clients.renew(refused);
        clients.renew(refused);

        assertThat(fetched).hasValue(2);
    }
}
