package io.github.tencenterrors.samples.legacy;

import static java.util.Map.entry;

import java.util.Map;
import java.util.OptionalLong;

/** What a code means. */
final class Meanings {

    private static final Map<Long, Kind> OF_CODES = Map.ofEntries(
            entry(4000L, Kind.INVALID_REQUEST),
            entry(4100L, Kind.CREDENTIALS),
            entry(4101L, Kind.PERMISSION),
            entry(4102L, Kind.PERMISSION),
            entry(4103L, Kind.PERMISSION),
            entry(4104L, Kind.CREDENTIALS),
            entry(4105L, Kind.CREDENTIALS),
            entry(4106L, Kind.CREDENTIALS),
            entry(4110L, Kind.CREDENTIALS),
            entry(4200L, Kind.CREDENTIALS),
            entry(4300L, Kind.PERMISSION),
            entry(4400L, Kind.QUOTA),
            entry(4500L, Kind.CREDENTIALS),
            entry(4600L, Kind.INVALID_REQUEST),
            entry(5000L, Kind.RESOURCE_MISSING),
            entry(5100L, Kind.SERVICE_FAULT),
            entry(5200L, Kind.CAPACITY),
            entry(5300L, Kind.BILLING),
            entry(5400L, Kind.PARTIAL),
            entry(5500L, Kind.PERMISSION),
            entry(6000L, Kind.SERVICE_FAULT),
            entry(6100L, Kind.INVALID_REQUEST),
            entry(6200L, Kind.MAINTENANCE));

    /** A module code means something in its own module only. */
    private static final Map<ApiModule, Map<Long, Kind>> OF_MODULE_CODES = Map.of(
            ApiModule.MONITOR,
            Map.of(
                    -502L, Kind.RESOURCE_MISSING,
                    -503L, Kind.INVALID_REQUEST,
                    -505L, Kind.INVALID_REQUEST,
                    -507L, Kind.QUOTA,
                    -509L, Kind.INVALID_REQUEST,
                    -513L, Kind.SERVICE_FAULT,
                    -514L, Kind.RESOURCE_STATE,
                    -515L, Kind.RESOURCE_STATE));

    private Meanings() {}

    static Kind of(ApiModule module, long code, OptionalLong moduleCode) {
        Kind ofCode = OF_CODES.getOrDefault(code, Kind.UNEXPECTED);
        return moduleCode.isEmpty()
                ? ofCode
                : OF_MODULE_CODES.getOrDefault(module, Map.of()).getOrDefault(moduleCode.getAsLong(), ofCode);
    }
}
