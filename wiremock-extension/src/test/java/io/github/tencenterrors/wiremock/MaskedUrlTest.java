package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedUrlTest {

    @ParameterizedTest
    @CsvSource({
        "http://h/?SecretId=AKID,                      http://h/?SecretId=***",
        "http://h/?a=1&Signature=c%2Bd&b=2,            http://h/?a=1&Signature=***&b=2",
        "http://h/?Token=t&Token=u,                    http://h/?Token=***&Token=***",
        "http://h/?secretkey=k#f,                      http://h/?secretkey=***#f",
        "http://h/?S%65cretId=AKID,                    http://h/?S%65cretId=***",
        "http://h/?X-Amz-Credential=c,                 http://h/?X-Amz-Credential=***",
        "http://h/?PrivateKey=k&private_key=k,         http://h/?PrivateKey=***&private_key=***",
        "http://h/?LoginPasswd=p,                      http://h/?LoginPasswd=***",
        "http://user:pass@h/,                          http://***@h/",
    })
    void hidesWhatIsSecret(String url, String masked) {
        assertThat(MaskedUrl.of(url)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "http://h/?Action=DescribeInstances&Nonce=5&Limit=1",
        "http://h/?SignatureMethod=HmacSHA256",
        "http://h/?Secret",
        "http://h/?%zz=1",
        "http://h/Signature=path",
        "http://h/?mail=a@b",
    })
    void leavesTheRest(String url) {
        assertThat(MaskedUrl.of(url)).isEqualTo(url);
    }

    @Test
    void isCutWhereItIsVeryLong() {
        assertThat(MaskedUrl.of("http://h/?a=" + "x".repeat(2_000)))
                .hasSize(1_001)
                .endsWith("x…");
    }
}
