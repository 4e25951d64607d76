package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.LocalizedText;
import java.util.Map;

/**
 * What can be wrong with the handling of an error or a transport fault.
 *
 * <p>What is right follows from the catalogue: its retry advice, its categories. Some verdicts need to be told something,
 * such as which outcomes mean success; without it they are {@link NotJudged}.
 *
 * @since 0.1
 */
public enum Verdict {
    /** A documented error that ends where codes end which no document lists: nobody has thought of it. */
    UNHANDLED("falls into the default", "落入默认分支", "decide about the code, or about its family", "为该错误码或其所属的族编写处理"),
    /** An error that ends in an exception which nobody means; {@link Crash} lists them. */
    CRASHED(
            "crashes",
            "崩溃",
            "read the response before relying on what is in it, and throw an exception of your own",
            "先校验响应再使用其中内容，并抛出自定义异常"),
    /** An error on which the code does not end within its time. */
    HUNG("hangs", "挂起", "bound the attempts, and the time that each may take", "限制重试次数以及每次请求的时间"),
    /** The same answer has one outcome now and another one later. */
    UNSTABLE(
            "has another outcome each time",
            "结果不稳定",
            "look for state that outlives a call: caches, circuit breakers, shared clients",
            "检查跨调用保留的状态：缓存、熔断器、共享客户端"),
    /** The advice is to retry with back-off, and the request was sent once. */
    NOT_RETRIED(
            "is not retried though it can be",
            "应重试而未重试",
            "retry with growing pauses, unless the call must not be repeated; then waive it and say so",
            "以递增间隔重试；若该操作不可重复，则登记豁免并说明原因"),
    /**
     * The advice is never to retry, and the request was sent again; or it is to retry after a fix, and it was sent
     * more than twice.
     */
    RETRIED_IN_VAIN(
            "is retried though that cannot help",
            "不应重试却重试",
            "give up at once; after a fix, such as new credentials, one more attempt is enough",
            "立即放弃；若先修复（例如更换凭证），再试一次即可"),
    /** It was retried at once, or with pauses that do not grow. */
    RETRIED_WITHOUT_BACKOFF(
            "is retried without back-off",
            "重试没有退避",
            "wait before each attempt, longer each time, and by chance",
            "每次重试前等待，间隔逐次增大并加入随机抖动"),
    /** A failure of which the caller is told that it is a success. */
    SWALLOWED(
            "is reported as a success",
            "错误被当作成功",
            "look for the error at its place in the body before reading anything else",
            "先检查响应体中错误所在位置，再读取其他内容"),
    /** A batch of which a part failed, and the caller is told that it is a success. */
    PARTIAL_TAKEN_FOR_SUCCESS(
            "is a partial success reported as a whole one",
            "部分成功被当作全部成功",
            "tell the caller which resources failed",
            "告知调用方哪些资源失败"),
    /** The caller cannot read the request id, for which Tencent Cloud's support asks. */
    REQUEST_ID_LOST(
            "loses the request id", "丢失请求 ID", "carry the request id in the exception or the result", "在异常或结果中携带请求 ID"),
    /**
     * {@code DryRunOperation} says that the request would have succeeded, and it has the outcome of a failure.
     */
    DRY_RUN_TAKEN_FOR_FAILURE(
            "is a passed dry run taken for a failure",
            "预检成功被当作失败",
            "give it an outcome of its own, or report a success",
            "为其设置单独的结果，或报告成功"),
    /** The outcome changes with the message, which may change at any time and differs by language. */
    DECIDES_ON_MESSAGE("is told by its message", "依据错误消息文本判断", "decide on the code alone", "只依据错误码判断"),
    /** A dot or blank behind the code, or a code of API 2.0 as a text, changes the outcome. */
    BREAKS_ON_UNTIDY_CODE(
            "is another thing when its code is untidy",
            "错误码书写不规范时处理不同",
            "strip blanks and a dot at the end before comparing; accept a numeric code as a text",
            "比较前去除空白和末尾的点；接受文本形式的数字错误码"),
    /** Members that no document lists, or another order of them, change the outcome. */
    BREAKS_ON_ADDED_MEMBERS(
            "is another thing when members are added",
            "增加字段后处理不同",
            "have the parser ignore unknown members, and never rely on their order",
            "让解析器忽略未知字段，且不依赖字段顺序"),
    /** An answer that is no error response crashes the code, or hangs it. */
    CRASHES_ON_BROKEN_ANSWER(
            "crashes the client",
            "使客户端崩溃",
            "expect that an answer may be no JSON, or in no envelope, and throw an exception of your own",
            "预期响应可能不是 JSON 或不在任何信封中，并抛出自定义异常");

    private final String finding;
    private final String chineseFinding;
    private final String remedy;
    private final String chineseRemedy;

    Verdict(String finding, String chineseFinding, String remedy, String chineseRemedy) {
        this.finding = finding;
        this.chineseFinding = chineseFinding;
        this.remedy = remedy;
        this.chineseRemedy = chineseRemedy;
    }

    /** The name in files: {@code not-retried}. */
    public String id() {
        return KebabCase.id(this);
    }

    /** What is wrong, as the rest of a sentence that begins with the error; in English and Chinese. */
    public LocalizedText finding() {
        return new LocalizedText(Map.of("en", finding, "zh", chineseFinding));
    }

    /** What to do; in English and Chinese. */
    public LocalizedText remedy() {
        return new LocalizedText(Map.of("en", remedy, "zh", chineseRemedy));
    }

    /**
     * The verdict of that name.
     *
     * @throws IllegalArgumentException if there is none; the message offers the nearest
     */
    public static Verdict ofId(String id) {
        return KebabCase.constant(Verdict.class, "verdict", id);
    }
}
