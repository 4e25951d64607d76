package io.github.tencenterrors.gateway;

import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What can be seen by the API that is called. Where the gateway was given none, any goes. */
final class ServiceChecks {

    private ServiceChecks() {}

    static Optional<String> product(Inspection inspection) {
        return inspection.settings().apis().isEmpty() || !ofService(inspection).isEmpty()
                ? Optional.empty()
                : Optional.of("the gateway was given no API of the service '"
                        + inspection.call().service().orElse("") + "'");
    }

    static Optional<String> version(Inspection inspection) {
        List<GatewayApi> apis = ofService(inspection);
        return apis.isEmpty() || !ofVersion(inspection).isEmpty()
                ? Optional.empty()
                : Optional.of("there is no version '"
                        + inspection.value(CommonParameter.VERSION).orElse("") + "', but "
                        + apis.stream()
                                .flatMap(api -> api.version().stream())
                                .distinct()
                                .sorted()
                                .toList());
    }

    static Optional<String> offline(Inspection inspection) {
        return listed(inspection, inspection.settings().offline(), "has been withdrawn");
    }

    static Optional<String> action(Inspection inspection) {
        String action = inspection.action();
        return inspection.settings().apis().isEmpty()
                        || ofVersion(inspection).stream()
                                .anyMatch(api -> api.actions().contains(action))
                ? Optional.empty()
                : Optional.of("there is no action '" + action + "'");
    }

    static Optional<String> maintenance(Inspection inspection) {
        return listed(inspection, inspection.settings().maintained(), "is in maintenance");
    }

    static Optional<String> region(Inspection inspection) {
        List<String> regions = inspection.settings().regions();
        return inspection
                .value(CommonParameter.REGION)
                .filter(region -> !regions.isEmpty() && !Globs.match(regions, region))
                .map(region -> "there is no region '" + region + "', but " + regions);
    }

    static Optional<String> parameter(Inspection inspection) {
        List<Optional<String>> unknown = ofVersion(inspection).stream()
                .filter(api -> api.actions().contains(inspection.action()))
                .map(api -> unknown(inspection, api))
                .toList();
        return unknown.stream().allMatch(Optional::isPresent)
                ? unknown.stream()
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(name -> "the action has no parameter '" + name + "'")
                : Optional.empty();
    }

    /** A parameter of the call that its action does not have in that API, if the API says which it has. */
    private static Optional<String> unknown(Inspection inspection, GatewayApi api) {
        Set<String> known = api.parameters().get(inspection.action());
        return known == null
                ? Optional.empty()
                : inspection.call().ownNames().stream()
                        .filter(Predicate.not(known::contains))
                        .findFirst();
    }

    static Optional<String> addressDenied(Inspection inspection) {
        String address = inspection.call().request().address();
        return Globs.match(inspection.settings().deniedAddresses(), address)
                ? Optional.of("calls from " + address + " are refused")
                : Optional.empty();
    }

    static Optional<String> addressNotAllowed(Inspection inspection) {
        String address = inspection.call().request().address();
        List<String> allowed = inspection.settings().allowedAddresses();
        return allowed.isEmpty() || Globs.match(allowed, address)
                ? Optional.empty()
                : Optional.of("the call came from " + address + ", and " + allowed + " are allowed");
    }

    static Optional<String> dryRun(Inspection inspection) {
        return inspection.call().isDryRun()
                ? Optional.of("DryRun is true, and the call would have gone through")
                : Optional.empty();
    }

    private static Optional<String> listed(Inspection inspection, List<String> actions, String what) {
        return Globs.match(actions, inspection.action())
                ? Optional.of("the action '" + inspection.action() + "' " + what)
                : Optional.empty();
    }

    /** Those of the service that the host names, or of every service where it names none. */
    private static List<GatewayApi> ofService(Inspection inspection) {
        Optional<String> service = inspection.call().service();
        return inspection.settings().apis().stream()
                .filter(api -> service.isEmpty() || service.get().equals(api.service()))
                .toList();
    }

    private static List<GatewayApi> ofVersion(Inspection inspection) {
        Optional<String> version = inspection.call().generation() == Generation.API_2_0
                ? Optional.empty()
                : inspection.value(CommonParameter.VERSION);
        return ofService(inspection).stream()
                .filter(api -> api.version().equals(version))
                .toList();
    }
}
