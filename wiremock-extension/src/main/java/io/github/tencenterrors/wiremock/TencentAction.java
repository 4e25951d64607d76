package io.github.tencenterrors.wiremock;

import static io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory.ACTION_MATCHER;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import io.github.tencenterrors.envelope.Generation;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A call of Tencent Cloud's API, in any of its generations, by GET or POST.
 *
 * <p>In texts {@code *} stands for any characters and {@code ?} for one; a text that no call can have is refused.
 * Immutable: each method makes another value.
 *
 * @since 0.1
 */
public final class TencentAction {

    private final Map<String, Object> criteria;

    TencentAction(Map<String, Object> criteria) {
        this.criteria = criteria;
    }

    static TencentAction called(String action) {
        return new TencentAction(Map.of()).with(CallText.ACTION, action);
    }

    /**
     * The same call of that service, such as {@code cvm}: the first label of a host under {@code tencentcloudapi.com} or
     * {@code api.qcloud.com}. Under any other host the service is unknown, and no service matches.
     *
     * @throws IllegalArgumentException if it is no label of a host in lower case
     */
    public TencentAction service(String glob) {
        return with(CallText.SERVICE, glob);
    }

    /**
     * The same call of that version, such as {@code 2017-03-12}. API 2.0 has none.
     *
     * @throws IllegalArgumentException if it is no date
     */
    public TencentAction version(String glob) {
        return with(CallText.VERSION, glob);
    }

    /**
     * The same call in that region: {@code ap-guangzhou}, or {@code gz} in API 2.0.
     *
     * @throws IllegalArgumentException if it is no name of a region
     */
    public TencentAction region(String glob) {
        return with(CallText.REGION, glob);
    }

    /**
     * The same call in that generation.
     *
     * <p>A call with the header {@code X-TC-Action} is one of API 3.0, and so is every other under {@code
     * tencentcloudapi.com}. Under {@code api.qcloud.com} a call with {@code Version=2017-03-12} is one of API 2017, any
     * other one of API 2.0. Under a host that is not Tencent's a call counts as one of {@code api.qcloud.com} if its path
     * is {@code /v2/index.php} or if it has no version.
     */
    public TencentAction generation(Generation generation) {
        return with(ActionCriteria.GENERATION, generation.id());
    }

    /** A stub that answers this call so; the rest of WireMock's mapping builder follows. */
    public MappingBuilder willReturn(ResponseDefinitionBuilder response) {
        return WireMock.any(WireMock.anyUrl())
                .andMatching(ACTION_MATCHER, parameters())
                .willReturn(response);
    }

    /** The received requests that are this call, for {@code verify}. */
    public RequestPatternBuilder requested() {
        return WireMock.anyRequestedFor(WireMock.anyUrl()).andMatching(ACTION_MATCHER, parameters());
    }

    /** The parameters of the matcher {@value TencentErrorsExtensionFactory#ACTION_MATCHER}: plain JSON. */
    public Parameters parameters() {
        return Parameters.from(criteria);
    }

    private TencentAction with(CallText text, String glob) {
        text.require(glob);
        return with(text.parameter(), glob);
    }

    private TencentAction with(String name, String value) {
        Map<String, Object> more = new LinkedHashMap<>(criteria);
        more.put(name, value);
        return new TencentAction(more);
    }

    @Override
    public String toString() {
        return "tencentAction" + criteria;
    }
}
