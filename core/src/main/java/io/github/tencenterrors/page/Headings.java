package io.github.tencenterrors.page;

import io.github.tencenterrors.catalog.Scope;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The headings that a table stands under, and what they say about its codes. */
final class Headings {

    /** Below every heading of HTML and Markdown: a caption, or a paragraph all in bold. */
    static final int LABEL = 7;

    private static final Map<Scope, List<String>> SCOPE_WORDS = Map.of(
            Scope.COMMON, List.of("common", "general", "公共", "通用", "共通", "公用", "공통", "공용"),
            Scope.BUSINESS, List.of("business", "业务", "業務", "ビジネス", "비즈니스", "업무"),
            Scope.MODULE, List.of("module", "模块", "模組", "モジュール", "모듈"));

    private static final List<String> ERROR_WORDS = List.of("error", "错误", "錯誤", "エラー", "오류", "에러");

    private static final List<String> PARAMETER_WORDS =
            List.of("param", "field", "参数", "參數", "字段", "パラメータ", "매개변수", "파라미터");

    /** What is left of a heading that names a product, without the words that any such heading may have. */
    private static final Pattern FILLING = Pattern.compile(
            "(?i)error|codes?|list|api|response|return|returned|table|appendix|the|of|for|and|錯誤碼|错误|返回|代码|码|列表|表|附录|接口"
                    + "|エラー|コード|一覧|오류|에러|코드|목록|[^a-z0-9-]+");

    private static final Pattern PRODUCT = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,20}");
    private static final Set<String> NO_PRODUCT = Set.of(
            "common", "general", "business", "module", "public", "other", "output", "input", "sdk", "http", "server");

    private record Heading(int level, String text) {}

    private final Deque<Heading> open = new ArrayDeque<>();
    private Optional<String> product = Optional.empty();

    void enter(int level, String text) {
        while (!open.isEmpty() && open.peek().level >= level) {
            open.pop();
        }
        open.push(new Heading(level, text));
        if (product.isEmpty()) {
            product = productIn(text);
        }
    }

    /** The scope that the nearest heading names. */
    Optional<Scope> scope() {
        return open.stream().flatMap(heading -> scopeIn(heading.text).stream()).findFirst();
    }

    /** Whether a column called "Code" has error codes: some heading speaks of them, and the nearest not of parameters. */
    boolean speakOfErrorCodes() {
        return open.stream().anyMatch(heading -> HeaderWords.speakOfErrorCodes(heading.text))
                && open.stream().limit(1).noneMatch(heading -> contains(heading.text, PARAMETER_WORDS));
    }

    /** The product that the first such heading names: {@code CKafka Error Codes}. */
    Optional<String> product() {
        return product;
    }

    static Optional<Scope> scopeIn(String text) {
        return Stream.of(Scope.COMMON, Scope.BUSINESS, Scope.MODULE)
                .filter(scope ->
                        contains(text, ERROR_WORDS) && contains(text, SCOPE_WORDS.getOrDefault(scope, List.of())))
                .findFirst();
    }

    private static boolean contains(String text, List<String> words) {
        String key = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(key::contains);
    }

    private static Optional<String> productIn(String text) {
        if (!HeaderWords.speakOfErrorCodes(text)) {
            return Optional.empty();
        }
        String rest = FILLING.matcher(text).replaceAll(" ").strip();
        return Optional.of(rest)
                .filter(word -> PRODUCT.matcher(word).matches())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !NO_PRODUCT.contains(word));
    }
}
