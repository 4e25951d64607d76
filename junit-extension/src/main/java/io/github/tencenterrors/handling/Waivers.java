package io.github.tencenterrors.handling;

import io.github.tencenterrors.code.Problem;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The verdicts that a team lives with.
 *
 * <pre>{@code
 * Waivers waivers = Waivers.read(Path.of("src/test/resources/waivers.json"))
 *         .and(Waivers.of(new Waiver(NOT_RETRIED, "InternalError", "Our queue sends it again.", LocalDate.of(2027, 3, 31))));
 * }</pre>
 *
 * @param list one for each verdict and code
 * @since 0.1
 */
public record Waivers(List<Waiver> list) {

    private static final Waivers NONE = new Waivers(List.of());

    /**
     * Refuses to waive one thing twice.
     *
     * @throws IllegalArgumentException if two have one verdict and one code
     */
    public Waivers {
        list = List.copyOf(list);
        Set<String> seen = new HashSet<>();
        for (Waiver each : list) {
            if (!seen.add(each.verdict().id() + " " + each.code())) {
                throw new Problem(
                                "two waivers of one verdict on one code",
                                "waiver of '%s' for '%s'"
                                        .formatted(each.verdict().id(), each.code()),
                                "it would not be known which reason and which date count",
                                "keep one of the two")
                        .asIllegalArgument();
            }
        }
    }

    /** No waiver. */
    public static Waivers none() {
        return NONE;
    }

    /**
     * Those waivers.
     *
     * @throws IllegalArgumentException if two have one verdict and one code
     */
    public static Waivers of(Waiver... waivers) {
        return new Waivers(List.of(waivers));
    }

    /**
     * The waivers in a file of the format that {@code waivers.schema.json} describes.
     *
     * @throws IllegalArgumentException if it cannot be read, or is malformed; the message names file, line and reason
     */
    public static Waivers read(Path file) {
        return WaiverReader.read(file);
    }

    /**
     * These and those.
     *
     * @throws IllegalArgumentException if two have one verdict and one code
     */
    public Waivers and(Waivers others) {
        return new Waivers(Stream.concat(list.stream(), others.list.stream()).toList());
    }
}
