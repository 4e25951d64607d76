package io.github.tencenterrors.page;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a column of an error table holds, told by words in its header.
 *
 * <p>The first role that has a word of the header is its role, so the order matters: "HTTP 错误码" is a status, "错误码描述"
 * a description, "Error Message" a title.
 */
enum ColumnRole {
    HTTP_STATUS(Match.CONTAINS, "http"),
    MODULE_CODE(
            Match.ENDS,
            "模块错误码",
            "模块错误代码",
            "模块码",
            "moduleerrorcode",
            "moduleerrorcodes",
            "modulecode",
            "モジュールエラーコード",
            "모듈오류코드",
            "모듈에러코드"),
    CODE(
            Match.ENDS,
            "错误码",
            "错误代码",
            "错误编码",
            "错误编号",
            "错误码值",
            "错误码id",
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
    SOLUTION(
            Match.CONTAINS,
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
    DESCRIPTION(
            Match.CONTAINS,
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
    TITLE(
            Match.CONTAINS,
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
    STATUS_OR_CODE(Match.EQUALS, "状态码", "statuscode", "status", "ステータスコード", "상태코드"),
    CODE_IF_HEADED(
            Match.EQUALS, "code", "codes", "代码", "编码", "返回码", "返回值", "returncode", "retcode", "ret", "コード", "코드");

    /** What is longer is no header; nobody reads on. */
    private static final int LONGEST = 200;

    private static final Pattern REMARK = Pattern.compile("[(\\[（【][^)\\]）】]*[)\\]）】]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}/]+");

    private final Match match;
    private final List<String> words;

    ColumnRole(Match match, String... words) {
        this.match = match;
        this.words = List.of(words);
    }

    static Optional<ColumnRole> of(String header) {
        String key = key(header);
        return Arrays.stream(values())
                .filter(role -> role.words.stream().anyMatch(word -> role.match.test(key, word)))
                .findFirst();
    }

    /** Whether a text speaks of error codes anywhere: a heading, or a line that may be a header. */
    static boolean speaksOfErrorCodes(String text) {
        String key = key(text);
        return CODE.words.stream().anyMatch(key::contains)
                || MODULE_CODE.words.stream().anyMatch(key::contains);
    }

    private static String key(String header) {
        String bounded = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
        String plain = Normalizer.normalize(bounded, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = REMARK.matcher(plain).replaceAll(" ");
        return NO_LETTER.matcher(bare.isBlank() ? plain : bare).replaceAll("");
    }

    private enum Match {
        CONTAINS {
            @Override
            boolean test(String key, String word) {
                return key.contains(word);
            }
        },
        ENDS {
            @Override
            boolean test(String key, String word) {
                return Arrays.stream(key.split("/", -1)).anyMatch(part -> part.endsWith(word));
            }
        },
        EQUALS {
            @Override
            boolean test(String key, String word) {
                return key.equals(word);
            }
        };

        abstract boolean test(String key, String word);
    }
}
