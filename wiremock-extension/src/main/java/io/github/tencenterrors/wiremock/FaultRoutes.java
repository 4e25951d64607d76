package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.admin.Router;
import com.github.tomakehurst.wiremock.common.Errors;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.extension.AdminApiExtension;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Lists, makes and lifts fault rules over the admin API. */
final class FaultRoutes implements AdminApiExtension {

    /** Routes are relative to the admin API. */
    private static final String ALL = "/tencent-errors/faults";

    private static final String ONE = ALL + "/{id}";
    private static final String SCHEMA = "/tencent-errors/fault-rules.schema.json";
    private static final String NOTHING = "{}";

    private final FaultInjector faults;

    FaultRoutes(FaultInjector faults) {
        this.faults = faults;
    }

    @Override
    public String getName() {
        return "tencent-faults-admin";
    }

    @Override
    public void contributeAdminApiRoutes(Router router) {
        router.add(RequestMethod.GET, ALL, (admin, event, path) -> AdminAnswer.ok(json(faults.injected())));
        router.add(RequestMethod.GET, SCHEMA, (admin, event, path) -> AdminAnswer.ok(schema()));
        router.add(
                RequestMethod.POST,
                ALL,
                (admin, event, path) -> made(event.getRequest().getBodyAsString()));
        router.add(RequestMethod.DELETE, ALL, (admin, event, path) -> {
            faults.liftAll();
            return AdminAnswer.ok(NOTHING);
        });
        router.add(
                RequestMethod.GET,
                ONE,
                (admin, event, path) -> one(String.valueOf(path.get("id")), fault -> PlainJson.write(json(fault))));
        router.add(
                RequestMethod.DELETE,
                ONE,
                (admin, event, path) -> one(String.valueOf(path.get("id")), fault -> {
                    fault.lift();
                    return NOTHING;
                }));
    }

    private static String schema() {
        try (InputStream in =
                Objects.requireNonNull(FaultRoutes.class.getResourceAsStream("fault-rules.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResponseDefinition made(String text) {
        try {
            return AdminAnswer.of(201, json(faults.injectAll(GivenRule.inJson("", text))));
        } catch (RefusedRuleException e) {
            throw new RefusedParametersException(e, e.problem().at(), e.pointer());
        }
    }

    private ResponseDefinition one(String id, Function<InjectedFault, String> answer) {
        List<InjectedFault> all = faults.injected();
        return all.stream()
                .filter(fault -> fault.id().toString().equalsIgnoreCase(id))
                .findFirst()
                .map(fault -> AdminAnswer.ok(answer.apply(fault)))
                .orElseGet(() -> missing(id, all));
    }

    private static ResponseDefinition missing(String id, List<InjectedFault> all) {
        Problem problem = new Problem(
                "the server has no fault rule with the id '" + id + "'",
                "",
                "none was made, or it is lifted, or a reset has cleared it",
                Nearest.asQuestion(
                        id, all.stream().map(fault -> fault.id().toString()).toList()));
        return AdminAnswer.of(404, Json.write(Errors.singleWithDetail(404, problem.what(), problem.message())));
    }

    private static String json(List<InjectedFault> faults) {
        return PlainJson.write(
                Map.of("faults", faults.stream().map(FaultRoutes::json).toList()));
    }

    private static Map<String, Object> json(InjectedFault fault) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", fault.id().toString());
        json.put("counts", counts(fault.counts()));
        json.put("rule", FaultRuleJson.write(fault.rule()));
        return json;
    }

    private static Map<String, Long> counts(FaultCounts counts) {
        Map<String, Long> json = new LinkedHashMap<>();
        json.put("matched", counts.matched());
        json.put("injected", counts.injected());
        json.put("passed", counts.passed());
        return json;
    }
}
