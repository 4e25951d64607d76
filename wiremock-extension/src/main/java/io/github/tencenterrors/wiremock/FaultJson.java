package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.envelope.Generation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A fault as JSON: an error by its code, a transport fault by its name, or any response of WireMock's. The member {@code
 * response} of the first two says in what they differ from usual.
 */
final class FaultJson {

    private static final String TRANSPORT_FAULT = "transportFault";
    private static final String RESPONSE = "response";
    private static final List<String> TRANSFORMATION = List.of("transformers", "transformerParameters");

    /** The members of an error, in the order in which they are written. */
    private static final Map<String, BiFunction<TencentErrorBuilder, RuleNode, TencentErrorBuilder>> ERROR =
            new LinkedHashMap<>();

    static {
        ERROR.put(ErrorParameters.CODE, (error, node) -> error);
        ERROR.put(ErrorParameters.GENERATION, (error, node) -> error.ofGeneration(node.text(Generation::ofId)));
        ERROR.put(ErrorParameters.MESSAGE, (error, node) -> error.withMessage(node.text()));
        ERROR.put(ErrorParameters.REQUEST_ID, (error, node) -> error.withRequestId(node.integerOrText()));
        ERROR.put(
                ErrorParameters.MODULE_CODE,
                (error, node) -> error.withModuleCode(moduleCode(node).value()));
        ERROR.put(ErrorParameters.CODE_DESC, (error, node) -> error.withCodeDesc(node.text()));
        ERROR.put(ErrorParameters.UNDOCUMENTED, (error, node) -> node.flag() ? error.undocumented() : error);
    }

    private static final List<String> MEMBERS = Stream.concat(
                    ERROR.keySet().stream(), Stream.of(TRANSPORT_FAULT, RESPONSE))
            .toList();

    private FaultJson() {}

    static Fault read(RuleNode node) {
        node.object(MEMBERS);
        node.requireNotBoth(ErrorParameters.CODE, TRANSPORT_FAULT);
        if (node.optional(ErrorParameters.CODE).isPresent()) {
            return Fault.of(changed(error(node), node));
        }
        Optional<RuleNode> name = node.optional(TRANSPORT_FAULT);
        if (name.isPresent()) {
            node.object(List.of(TRANSPORT_FAULT, RESPONSE));
            TransportFault fault = transportFault(name.get());
            return new Fault(
                    FaultName.of(fault), changed(fault.response(), node).build());
        }
        RuleNode response = node.optional(RESPONSE)
                .orElseThrow(() ->
                        node.refusal("it names no fault", "give it a 'code', a 'transportFault' or a 'response'"));
        node.object(List.of(RESPONSE));
        return response(response);
    }

    static Map<String, Object> write(Fault fault) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (fault.isError()) {
            Map<String, Object> parameters = fault.response().getTransformerParameters();
            ERROR.keySet().stream()
                    .filter(parameters::containsKey)
                    .forEach(name -> json.put(name, parameters.get(name)));
            putChanges(json, new TencentErrorBuilder("").build(), fault);
        } else if (fault.name().kind() == FaultName.Kind.TRANSPORT_FAULT) {
            json.put(TRANSPORT_FAULT, fault.name().text());
            putChanges(
                    json, TransportFault.valueOf(fault.name().text()).response().build(), fault);
        } else {
            json.put(RESPONSE, WireMockJson.write(fault.response()));
        }
        return json;
    }

    private static TencentErrorBuilder error(RuleNode node) {
        TencentErrorBuilder error =
                new TencentErrorBuilder(node.member(ErrorParameters.CODE).integerOrText());
        for (String name : ERROR.keySet()) {
            Optional<RuleNode> member = node.optional(name);
            if (member.isPresent()) {
                error = Objects.requireNonNull(ERROR.get(name)).apply(error, member.get());
            }
        }
        return error;
    }

    private static ModuleCode moduleCode(RuleNode node) {
        long value = node.integer();
        return node.guarded(() -> ModuleCode.parse(Long.toString(value)));
    }

    private static TransportFault transportFault(RuleNode node) {
        String name = node.text();
        List<String> names =
                Arrays.stream(TransportFault.values()).map(Enum::name).toList();
        if (!names.contains(name)) {
            throw node.refusal("no transport fault is called '" + name + "'", Nearest.asQuestion(name, names));
        }
        return TransportFault.valueOf(name);
    }

    private static Fault response(RuleNode node) {
        node.object(ResponseMembers.ANY);
        ResponseDefinition response = WireMockJson.read(node, node.map(), ResponseDefinition.class);
        return node.guarded(() -> Fault.of(ResponseDefinitionBuilder.like(response)));
    }

    /** The response with the members of the node over its own; null takes one away. */
    private static ResponseDefinitionBuilder changed(ResponseDefinitionBuilder usual, RuleNode node) {
        Optional<RuleNode> changes = node.optional(RESPONSE);
        if (changes.isEmpty()) {
            return usual;
        }
        ResponseDefinition response = usual.build();
        Map<String, Object> values = WireMockJson.write(response);
        values.putAll(changes.get().object(ResponseMembers.UNTRANSFORMED).map());
        return ResponseDefinitionBuilder.like(WireMockJson.read(changes.get(), values, ResponseDefinition.class))
                .withTransformerParameters(response.getTransformerParameters());
    }

    private static void putChanges(Map<String, Object> json, ResponseDefinition usual, Fault fault) {
        Map<String, Object> before = WireMockJson.write(usual);
        Map<String, Object> after = WireMockJson.write(fault.response());
        Map<String, Object> changes = new LinkedHashMap<>();
        before.keySet().forEach(name -> changes.put(name, null));
        changes.putAll(after);
        changes.entrySet().removeIf(each -> Objects.equals(each.getValue(), before.get(each.getKey())));
        changes.keySet().removeAll(TRANSFORMATION);
        if (!changes.isEmpty()) {
            json.put(RESPONSE, changes);
        }
    }
}
