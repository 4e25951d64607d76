package io.github.tencenterrors.samples.gateway;

import com.tencentcloudapi.common.Credential;
import io.github.tencenterrors.gateway.GatewayCredential;

/** The made-up key that client and gateway agree on. */
final class Keys {

    static final String ID = "AKIDexample";
    static final String KEY = "made-up-key";
    static final String TOKEN = "made-up+token/=";

    private Keys() {}

    /** As the gateway knows it. */
    static GatewayCredential known() {
        return GatewayCredential.of(ID, KEY);
    }

    /** As the official SDK is given it. */
    static Credential right() {
        return new Credential(ID, KEY);
    }
}
