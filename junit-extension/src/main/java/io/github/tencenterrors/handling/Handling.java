package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.LocalizedText;
import java.util.Map;

/**
 * How a documented error is handled, as far as outcomes tell, and the number of attempts where it is counted.
 *
 * @since 0.1
 */
public enum Handling {
    /** Its outcome is neither the default nor that of its family; or it is that of its family, and the code is the family. */
    ON_PURPOSE("on purpose", "专门处理"),
    /** Its outcome is that of made-up codes in its family. */
    BY_FAMILY("by its family", "按所属的族处理"),
    /** Its outcome is that of codes that no document lists: nobody has thought of it. */
    BY_DEFAULT("falls into the default", "落入默认分支"),
    /** It ends in an exception that nobody means; {@link Crash} lists them. */
    CRASHED("crashes", "崩溃"),
    /** It does not end within its time. */
    HUNG("hangs", "挂起");

    private final String label;
    private final String chineseLabel;

    Handling(String label, String chineseLabel) {
        this.label = label;
        this.chineseLabel = chineseLabel;
    }

    /** The name in files. */
    public String id() {
        return KebabCase.id(this);
    }

    /** The name for people, in English and Chinese. */
    public LocalizedText label() {
        return new LocalizedText(Map.of("en", label, "zh", chineseLabel));
    }

    /** Whether somebody has thought of the error. */
    public boolean isHandled() {
        return this == ON_PURPOSE || this == BY_FAMILY;
    }
}
