package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.LocalizedText;
import io.github.tencenterrors.catalog.Selection;
import java.util.Map;
import java.util.stream.Collectors;

/** A selection in English, as it calls itself, and in Chinese. */
final class SelectionText {

    private static final Map<String, String> CRITERIA = Map.of(
            "generations", "API 版本",
            "scopes", "范围",
            "families", "错误码族",
            "codes", "错误码",
            "categories", "类别",
            "retries", "重试建议",
            "documents", "文档",
            "excludes", "不含错误码");

    private SelectionText() {}

    static LocalizedText of(Selection selection) {
        return new LocalizedText(Map.of("en", selection.toString(), "zh", chinese(selection)));
    }

    private static String chinese(Selection selection) {
        String criteria = selection.criteria().entrySet().stream()
                .map(each ->
                        CRITERIA.getOrDefault(each.getKey(), each.getKey()) + " " + String.join("、", each.getValue()))
                .collect(Collectors.joining("；"));
        return criteria.isEmpty() ? "全部文档错误" : "文档错误（" + criteria + "）";
    }
}
