package io.github.tencenterrors.handling;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.JsonText;
import io.github.tencenterrors.envelope.MalformedJsonException;
import io.github.tencenterrors.envelope.Position;
import io.github.tencenterrors.envelope.ReadLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads files of waivers. Accepts what {@code waivers.schema.json} accepts; dates must be in the calendar, too. */
record WaiverReader(String file, JsonText json) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> TOP = List.of("$schema", "waivers");
    private static final List<String> MEMBERS = List.of("verdict", "code", "reason", "until");

    static Waivers read(Path file) {
        try {
            return read(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw unreadable(file, "there is no such file", e);
        } catch (IOException e) {
            throw unreadable(file, "it is no readable UTF-8 text (" + e + ")", e);
        }
    }

    static Waivers read(String file, String text) {
        try {
            JsonText json =
                    JsonText.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, ReadLimits.STANDARD);
            json.firstDuplicate().ifPresent(at -> {
                throw refusal(file, at, "", "a member stands twice in one object", "keep one of the two");
            });
            return new WaiverReader(file, json).waivers();
        } catch (MalformedJsonException e) {
            throw refusal(
                    file, e.position(), "", "it is no JSON: " + e.reason(), "see waivers.schema.json for the format");
        }
    }

    private Waivers waivers() {
        requireMembers(json.root(), "", TOP, List.of("waivers"));
        JsonNode array = json.root().get("waivers");
        if (!array.isArray()) {
            throw refusal("/waivers", "an array is wanted", "see waivers.schema.json for the format");
        }
        List<Waiver> waivers = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            waivers.add(waiver(array.get(i), "/waivers/" + i));
        }
        return guarded("/waivers", () -> new Waivers(waivers));
    }

    private Waiver waiver(JsonNode node, String pointer) {
        requireMembers(node, pointer, MEMBERS, MEMBERS);
        MEMBERS.forEach(member -> requireText(node.get(member), pointer + "/" + member));
        Verdict verdict = guarded(
                pointer + "/verdict", () -> Verdict.ofId(node.get("verdict").textValue()));
        LocalDate until = date(node.get("until").textValue(), pointer + "/until");
        return guarded(
                pointer,
                () -> new Waiver(
                        verdict,
                        node.get("code").textValue(),
                        node.get("reason").textValue(),
                        until));
    }

    private LocalDate date(String text, String pointer) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw refusal(pointer, "'" + text + "' is no date", "write it like '2027-03-31'");
        }
    }

    private void requireMembers(JsonNode node, String pointer, List<String> known, List<String> wanted) {
        if (!node.isObject()) {
            throw refusal(pointer, "an object is wanted", "see waivers.schema.json for the format");
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw refusal(
                        pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                        "there is no member '" + name + "'",
                        Nearest.asQuestion(name, known));
            }
        });
        for (String each : wanted) {
            if (!node.has(each)) {
                throw refusal(pointer, "the member '" + each + "' is missing", "add it");
            }
        }
    }

    private void requireText(JsonNode node, String pointer) {
        if (!node.isTextual()) {
            throw refusal(pointer, "a string is wanted", "see waivers.schema.json for the format");
        }
    }

    /** Makes a value; a refusal of the value is told with its place in the file. */
    private <T> T guarded(String pointer, Supplier<T> making) {
        try {
            return making.get();
        } catch (MisuseException e) {
            Problem problem = e.problem();
            throw refusal(pointer, problem.what() + ": " + problem.why(), problem.fix());
        }
    }

    private IllegalArgumentException refusal(String pointer, String why, String fix) {
        return refusal(file, json.position(pointer), pointer, why, fix);
    }

    private static IllegalArgumentException refusal(
            String file, Position position, String pointer, String why, String fix) {
        String at = "%s, %s%s".formatted(file, position, pointer.isEmpty() ? "" : " (" + pointer + ")");
        return new Problem("the file of waivers cannot be used", at, why, fix).asIllegalArgument();
    }

    private static IllegalArgumentException unreadable(Path file, String why, Exception cause) {
        return new MisuseException(
                new Problem("the waivers cannot be read: '" + file + "'", "", why, "check the path"), cause);
    }
}
