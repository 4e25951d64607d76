package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GatewayMisuseTest {

    @Test
    void aBlankSecretId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GatewayCredential.of(" ", "key"))
                .withMessage("""
                a credential has the secret id ' '
                  why:  a secret id has between one and 128 characters
                  fix:  give one such as 'AKID' and some letters and digits; in a test it may be made up""");
    }

    @Test
    void aBlankKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GatewayCredential.of("AKIDa", ""))
                .withMessage("""
                the secret key of 'AKIDa' is blank
                  why:  no signature can be made with it
                  fix:  give the key that the client under test signs with; in a test it may be made up""");
    }

    @Test
    void aBlankToken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GatewayCredential.of("AKIDa", "key").withToken(" "))
                .withMessage("""
                the token of 'AKIDa' is blank
                  why:  a call without a token could not be told from one with it
                  fix:  leave withToken out for a permanent credential""");
    }

    @Test
    void oneSecretIdTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TencentGateway.newInstance()
                        .credential(GatewayCredential.of("AKIDa", "topSecret"))
                        .credential(GatewayCredential.of("AKIDa", "topSecret")))
                .withMessage("""
                the gateway knows a credential with the secret id 'AKIDa' already
                  why:  a secret id has one key
                  fix:  give one of them another id, or leave it out""");
    }

    @Test
    void aLimitOfNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TencentGateway.newInstance().quotaPerDay("Run*", 0))
                .withMessage("""
                a limit of 0 per-day
                  at:   actions 'Run*'
                  why:  a limit is at least 1
                  fix:  give another number; to refuse an action always there is inMaintenance(…)""");
    }

    @Test
    void aRateThatNobodyCanCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TencentGateway.newInstance().ratePerSecond("*", 100_001))
                .withMessage("""
                a limit of 100001 per-second
                  at:   actions '*'
                  why:  a rate is between 1 and 100000, since the time of each call is kept
                  fix:  give another number; to refuse an action always there is inMaintenance(…)""");
    }

    @Test
    void aMemoryOfNoNonces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TencentGateway.newInstance().nonceMemory(0).build())
                .withMessage("""
                a memory of 0 nonces
                  why:  it holds between 1 and 10000000
                  fix:  give another number, or leave it out for 100000""");
    }

    @Test
    void anApiWithoutActions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GatewayApi.of("cvm", "2017-03-12"))
                .withMessage("""
                an API without actions
                  at:   cvm
                  why:  a gateway would refuse each of its calls
                  fix:  give a service such as 'cvm', and at least one action""");
    }

    @Test
    void parametersOfAnActionThatTheApiDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GatewayApi.unversioned("cvm", "RunInstances").withParameters("RunInstance", "Limit"))
                .withMessage("""
                parameters of the action 'RunInstance', which the API does not have
                  at:   cvm
                  why:  they would never be looked at
                  fix:  name the action among the others""");
    }

    @Test
    void aClassThatIsNoClient() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GatewayApi.ofSdkClient(String.class))
                .withMessage("""
                no client of Tencent's Java SDK: java.lang.String
                  why:  it has no methods such as DescribeInstances(DescribeInstancesRequest), or no fields 'service' and 'version'
                  fix:  give one such as com.tencentcloudapi.cvm.v20170312.CvmClient, or list the actions in GatewayApi.of(…)""");
    }
}
