package io.github.tencenterrors.page;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * The words by which headers tell what a column holds, in English, Chinese, Japanese and Korean.
 *
 * @param role what they tell
 * @param match how a header has to have one
 * @param words in lower case and without blanks
 */
record HeaderWords(ColumnRole role, BiPredicate<String, String> match, List<String> words) {

    private static final BiPredicate<String, String> CONTAINS = String::contains;
    private static final BiPredicate<String, String> EQUALS = String::equals;
    private static final BiPredicate<String, String> ENDS = HeaderWords::partEnds;

    /** The first that a header has counts: "HTTP 错误码" is a status, "错误码描述" a description, "Error Message" a title. */
    private static final List<HeaderWords> ALL = List.of(
            of(ColumnRole.HTTP_STATUS, CONTAINS, "http"),
            of(
                    ColumnRole.MODULE_CODE,
                    ENDS,
                    "模块错误码",
                    "模块错误代码",
                    "模块码",
                    "moduleerrorcode",
                    "moduleerrorcodes",
                    "modulecode",
                    "モジュールエラーコード",
                    "모듈오류코드",
                    "모듈에러코드"),
            of(
                    ColumnRole.CODE,
                    ENDS,
                    "错误码",
                    "错误代码",
                    "错误编码",
                    "错误编号",
                    "错误码值",
                    "错误码id",
                    "错误码code",
                    "错误代码code",
                    "错误号",
                    "錯誤碼",
                    "錯誤代碼",
                    "errorcode",
                    "errorcodes",
                    "errorcodeid",
                    "errcode",
                    "エラーコード",
                    "오류코드",
                    "에러코드"),
            of(
                    ColumnRole.SOLUTION,
                    CONTAINS,
                    "处理",
                    "解决",
                    "措施",
                    "建议",
                    "办法",
                    "排查",
                    "處理",
                    "解決",
                    "action",
                    "solution",
                    "resolution",
                    "suggestion",
                    "handling",
                    "recommend",
                    "troubleshoot",
                    "対処",
                    "対策",
                    "対応",
                    "처리",
                    "조치",
                    "해결",
                    "대응"),
            of(
                    ColumnRole.DESCRIPTION,
                    CONTAINS,
                    "描述",
                    "说明",
                    "详情",
                    "详细",
                    "原因",
                    "备注",
                    "說明",
                    "description",
                    "detail",
                    "explanation",
                    "cause",
                    "reason",
                    "remark",
                    "説明",
                    "詳細",
                    "설명",
                    "원인",
                    "내용",
                    "상세"),
            of(
                    ColumnRole.TITLE,
                    CONTAINS,
                    "类型",
                    "含义",
                    "提示",
                    "信息",
                    "名称",
                    "标题",
                    "意义",
                    "類型",
                    "meaning",
                    "type",
                    "title",
                    "message",
                    "name",
                    "意味",
                    "メッセージ",
                    "種類",
                    "種別",
                    "タイプ",
                    "의미",
                    "메시지",
                    "유형"),
            of(ColumnRole.STATUS_OR_CODE, EQUALS, "状态码", "statuscode", "status", "ステータスコード", "상태코드"),
            of(
                    ColumnRole.CODE_IF_HEADED,
                    EQUALS,
                    "code",
                    "codes",
                    "代码",
                    "编码",
                    "返回码",
                    "返回值",
                    "returncode",
                    "retcode",
                    "ret",
                    "コード",
                    "코드"));

    /** What is longer is no header; nobody reads on. */
    private static final int LONGEST = 200;

    private static final Pattern REMARK = Pattern.compile("[(\\[（【][^)\\]）】]*[)\\]）】]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}/]+");

    private static boolean partEnds(String header, String word) {
        return Arrays.stream(header.split("/", -1)).anyMatch(part -> part.endsWith(word));
    }

    /** The role of a column with that header, if it has one. */
    static Optional<ColumnRole> role(String header) {
        String key = key(header);
        return ALL.stream()
                .filter(each -> each.words.stream().anyMatch(word -> each.match.test(key, word)))
                .map(HeaderWords::role)
                .findFirst();
    }

    /** Whether a text speaks of error codes anywhere: a heading does, or a line that may be a header. */
    static boolean speakOfErrorCodes(String text) {
        String key = key(text);
        return ALL.stream().filter(each -> each.role == ColumnRole.CODE).anyMatch(each -> each.words.stream()
                .anyMatch(key::contains));
    }

    private static String key(String header) {
        String bounded = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
        String plain = Normalizer.normalize(bounded, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = REMARK.matcher(plain).replaceAll(" ");
        return NO_LETTER.matcher(bare.isBlank() ? plain : bare).replaceAll("");
    }

    private static HeaderWords of(ColumnRole role, BiPredicate<String, String> match, String... words) {
        return new HeaderWords(role, match, List.of(words));
    }
}
