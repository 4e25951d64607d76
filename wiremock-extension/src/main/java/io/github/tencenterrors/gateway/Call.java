package io.github.tencenterrors.gateway;

import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.wiremock.TencentEndpoint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call of Tencent Cloud's API, of whatever generation, with what its signature was made from.
 *
 * <p>Belongs to the thread that handles the request.
 */
final class Call {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String MULTIPART = "multipart/form-data";

    private final ReceivedRequest request;
    private final TencentEndpoint endpoint;
    private final String authorization;
    private final Parameters parameters;
    private final SignatureScheme scheme;
    private final Generation generation;
    private final Optional<Tc3Authorization> tc3;
    private @Nullable JsonBody json;

    Call(ReceivedRequest request) {
        this.request = request;
        this.endpoint = new TencentEndpoint(request.hostName(), request.target());
        this.authorization = request.header(CommonParameter.SIGNATURE.header()).strip();
        this.parameters = Parameters.of(request.query(), isForm() ? utf8(request.body()) : "")
                .and(isMultipart() ? MultipartBody.parameters(request) : List.of());
        this.scheme = schemeOf();
        this.generation = endpoint.generation(
                scheme != SignatureScheme.V1, value(CommonParameter.VERSION).filter(text -> !text.isEmpty()));
        this.tc3 = scheme == SignatureScheme.TC3 ? Tc3Authorization.of(authorization) : Optional.empty();
    }

    /**
     * Whether the request is a call at all: it names an action, is signed by TC3, goes to a host of Tencent Cloud's, or to
     * the path of its older API.
     */
    boolean isOfTencentCloud() {
        return endpoint.service().isPresent()
                || endpoint.hasLegacyPath()
                || Tc3Authorization.isTc3(authorization)
                || value(CommonParameter.ACTION).isPresent();
    }

    private SignatureScheme schemeOf() {
        if (authorization.equals(SignatureScheme.SKIP)) {
            return SignatureScheme.UNSIGNED;
        }
        boolean hasAction = !request.header(CommonParameter.ACTION.header()).isEmpty();
        boolean hasSignature =
                parameters.value(CommonParameter.SIGNATURE.parameter()).isPresent();
        return Tc3Authorization.isTc3(authorization) || (hasAction && !hasSignature)
                ? SignatureScheme.TC3
                : SignatureScheme.V1;
    }

    ReceivedRequest request() {
        return request;
    }

    Parameters parameters() {
        return parameters;
    }

    SignatureScheme scheme() {
        return scheme;
    }

    Generation generation() {
        return generation;
    }

    /** Whether the common parameters are in headers. */
    boolean hasHeaders() {
        return scheme != SignatureScheme.V1;
    }

    String authorization() {
        return authorization;
    }

    /** Empty where the header is missing or malformed, or the call is not signed by TC3. */
    Optional<Tc3Authorization> tc3() {
        return tc3;
    }

    /** The service, by the host; never by the signature. */
    Optional<String> service() {
        return endpoint.service();
    }

    Optional<String> action() {
        return value(CommonParameter.ACTION);
    }

    Optional<String> secretId() {
        return tc3.map(Tc3Authorization::secretId)
                .or(() -> hasHeaders() ? Optional.empty() : value(CommonParameter.SECRET_ID));
    }

    /** A common parameter, from where the signature of the call has it. */
    Optional<String> value(CommonParameter parameter) {
        Optional<String> header = Optional.empty();
        if (scheme != SignatureScheme.V1 && !parameter.header().isEmpty()) {
            header = Optional.of(request.header(parameter.header())).filter(text -> !text.isEmpty());
        }
        return header.isPresent() ? header : parameters.value(parameter.parameter());
    }

    boolean isGet() {
        return request.method().equals("GET");
    }

    boolean isPost() {
        return request.method().equals("POST");
    }

    private boolean isForm() {
        return isPost() && request.hasType(FORM);
    }

    boolean isJson() {
        return isPost() && request.hasType(JSON);
    }

    boolean isMultipart() {
        return isPost() && request.hasType(MULTIPART);
    }

    JsonBody json() {
        JsonBody read = json;
        if (read == null) {
            read = isJson() ? JsonBody.of(request.body()) : JsonBody.NONE;
            json = read;
        }
        return read;
    }

    boolean isDryRun() {
        return json().dryRun()
                || parameters.value("DryRun").filter(Call::isTrue).isPresent();
    }

    /** The outermost names of the action's own parameters: {@code InstanceIds} of {@code InstanceIds.0}. */
    List<String> ownNames() {
        List<String> names = new ArrayList<>(json().members());
        parameters.forEach((name, value) -> {
            if (!CommonParameter.isCommon(name)) {
                int dot = name.indexOf('.');
                names.add(dot < 0 ? name : name.substring(0, dot));
            }
        });
        return names;
    }

    /** Every text in the action's own parameters. */
    List<String> ownTexts() {
        List<String> texts = new ArrayList<>(json().texts());
        parameters.forEach((name, value) -> {
            if (!CommonParameter.isCommon(name)) {
                texts.add(value);
            }
        });
        return texts;
    }

    static boolean isTrue(String text) {
        return text.equalsIgnoreCase("true");
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
