package io.github.tencenterrors.samples.legacy;

/**
 * A product with a host of its own, and module codes of its own.
 *
 * @since 0.1
 */
public enum ApiModule {
    /** Virtual machines. */
    CVM("cvm"),
    /** Cloud Monitor, the only product whose module codes are documented. */
    MONITOR("monitor");

    private final String service;

    ApiModule(String service) {
        this.service = service;
    }

    String host() {
        return service + ".api.qcloud.com";
    }
}
