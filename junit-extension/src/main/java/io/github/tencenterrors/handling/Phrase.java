package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.Basis;
import io.github.tencenterrors.catalog.LocalizedText;
import io.github.tencenterrors.catalog.Retry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said of a single run, in English and Chinese. Gaps are filled with texts of both, figures and foreign texts. */
enum Phrase {
    ENDS_AS_UNLISTED("ends in '%s', as codes do that no document lists", "结果为“%s”，与文档未列出的错误码相同"),
    IS_A_SUCCESS("the outcome is '%s', a success", "结果为“%s”，表示成功"),
    IS_AS_OF_OTHERS("the outcome is '%s', as of other errors", "结果为“%s”，与其他错误相同"),
    CRASHED("%s", "%s"),
    CRASHED_AT("%s at %s", "%s，位于 %s"),
    NO_END("no end after %s", "%s 后仍未结束"),
    AGAIN("'%s' when played again", "再次返回时结果为“%s”"),
    AGAIN_VARIED("'%s' when played again %s", "再次返回（%2$s）时结果为“%1$s”"),
    ONE_ATTEMPT("1 attempt", "1 次请求"),
    ATTEMPTS("%d attempts", "%d 次请求"),
    AGAINST_ADVICE("%s; advice: %s (%s)", "%s；建议：%s（%s）"),
    PAUSES("pauses: %s", "间隔：%s"),
    READS("the caller reads '%s'", "调用方读到的是“%s”"),
    READS_NONE("the caller reads none", "调用方读不到"),
    OTHER_OUTCOME("'%s' in place of '%s' %s", "%3$s时结果为“%1$s”，而非“%2$s”"),
    OTHER_ATTEMPTS("%s in place of %d %s", "%3$s时为 %1$s，而非 %2$d 次"),
    BOTH("%s; %s", "%s；%s"),

    RETRY_WITH_BACKOFF("with-backoff", "退避后重试"),
    RETRY_AFTER_FIX("after-fix", "修复后重试"),
    RETRY_NEVER("never", "不要重试"),
    BASIS_DOCUMENT("document", "依据文档"),
    BASIS_CLIENTS("clients", "依据常用客户端"),
    BASIS_INHERITED("inherited", "沿用上级错误码"),
    BASIS_ASSUMED("assumed", "推断"),

    THERE_IS_NO("there is no %s", "没有%s"),
    UNKNOWN_OF("unknown of %s: %s", "无法判定 %s：%s"),
    AND_MORE("%s and %d more", "%s 等另外 %d 个"),
    NONE_PLAYED("none was played: leave withoutBrokenAnswers() out", "未返回任何异常响应：请去掉 withoutBrokenAnswers()"),

    DOCUMENTED_ERROR("documented error", "文档错误"),
    RETRYABLE("error that can be retried", "可以重试的错误"),
    NOT_RETRYABLE("error that is not to be retried", "不应重试的错误"),
    FAILURE("error that is a failure of the whole call", "表示整个调用失败的错误"),
    PARTIAL_SUCCESS("partial success", "部分成功"),
    WITH_REQUEST_ID("error with a request id of which the caller is told", "带有请求 ID 且告知调用方的错误"),
    DRY_RUN("dry run", "预检"),

    TELL_SUCCESS("tell which values mean success: successIs(…)", "请说明哪些返回值表示成功：successIs(…)"),
    COUNT_ATTEMPTS(
            "plug in countingAttempts(…), and have it count the right requests",
            "请接入 countingAttempts(…)，并确保它统计的是正确的请求"),
    TELL_REQUEST_ID(
            "tell where the request id stands: requestIdOfException(…), requestIdOfValue(…)",
            "请说明请求 ID 的位置：requestIdOfException(…)、requestIdOfValue(…)"),
    VARY("have it play such variations: varying(…)", "请让它以这些方式返回错误：varying(…)");

    private final String english;
    private final String chinese;

    Phrase(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    LocalizedText with(Object... words) {
        return new LocalizedText(Map.of("en", filled(english, "en", words), "zh", filled(chinese, "zh", words)));
    }

    static LocalizedText attempts(int count) {
        return count == 1 ? ONE_ATTEMPT.with() : ATTEMPTS.with(count);
    }

    static LocalizedText of(Retry retry) {
        return valueOf("RETRY_" + retry.name()).with();
    }

    static LocalizedText of(Basis basis) {
        return valueOf("BASIS_" + basis.name()).with();
    }

    static LocalizedText joined(List<LocalizedText> parts) {
        return parts.stream().reduce(BOTH::with).orElseThrow();
    }

    /** So many of them, and how many more there are. */
    static Object listed(List<String> words, int most) {
        int more = words.size() - most;
        String first = words.stream().limit(most).collect(Collectors.joining(", "));
        return more > 0 ? AND_MORE.with(first, more) : first;
    }

    private static String filled(String form, String language, Object... words) {
        Object[] told = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            told[i] = words[i] instanceof LocalizedText text ? text.in(language).orElseGet(text::text) : words[i];
        }
        return words.length == 0 ? form : String.format(Locale.ROOT, form, told);
    }
}
