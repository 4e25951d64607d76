package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.DocumentedError;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a matrix in the format that CI servers read of JUnit: a test case for each error and each fault.
 *
 * <p>A test case fails for the verdicts that are not waived, all in one failure, since servers show but one. It is skipped
 * where all are.
 */
final class MatrixXml {

    /** What XML 1.0 has no way to write. */
    private static final Pattern NO_CHARACTER =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private MatrixXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** One test case. */
    private record Tried(String group, String name, Play play, List<GivenVerdict> verdicts) {

        static Stream<Tried> of(HandlingMatrix matrix) {
            return Stream.concat(
                    matrix.errors().stream().map(each -> of(each.error(), each)),
                    matrix.faults().stream()
                            .map(each -> new Tried(
                                    each.injection().generation().id() + ".faults",
                                    each.injection().fault().id(),
                                    each.play(),
                                    each.verdicts())));
        }

        private static Tried of(DocumentedError error, HandledError handled) {
            String label = error.label();
            return new Tried(error.generation().id(), label, handled.play(), handled.verdicts());
        }

        List<GivenVerdict> open() {
            return verdicts.stream().filter(each -> !each.isWaived()).toList();
        }

        boolean isSkipped() {
            return !verdicts.isEmpty() && open().isEmpty();
        }
    }

    static String write(HandlingMatrix matrix) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            new MatrixXml(writer).suite(matrix);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a bug in tencent-errors: XML that cannot be written", e);
        }
        return text + "\n";
    }

    private void suite(HandlingMatrix matrix) throws XMLStreamException {
        List<Tried> tried = Tried.of(matrix).toList();
        Duration time = tried.stream().map(each -> each.play().duration()).reduce(Duration.ZERO, Duration::plus);
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        attribute("name", "handling of " + matrix.name());
        attribute("tests", Integer.toString(tried.size()));
        attribute("failures", count(tried.stream().filter(each -> !each.open().isEmpty())));
        attribute("errors", "0");
        attribute("skipped", count(tried.stream().filter(Tried::isSkipped)));
        attribute("time", seconds(time));
        xml.writeCharacters("\n  ");
        xml.writeStartElement("properties");
        property("selection", matrix.selection().text());
        property("seed", Long.toString(matrix.seed()));
        for (NotJudged each : matrix.notJudged()) {
            property("not judged: " + each.verdict().id(), each.why().text());
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
        for (Tried each : tried) {
            testCase(each);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private void property(String name, String value) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeEmptyElement("property");
        attribute("name", name);
        attribute("value", value);
    }

    private void testCase(Tried tried) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        attribute("classname", "tencent-errors.handling." + tried.group());
        attribute("name", tried.name());
        attribute("time", seconds(tried.play().duration()));
        if (!tried.open().isEmpty()) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("failure");
            attribute("type", joined(tried.open().stream().map(each -> each.verdict()
                    .id())));
            attribute("message", joined(tried.open().stream().map(each -> each.because()
                    .text())));
            xml.writeCharacters(
                    clean(tried.verdicts().stream().map(MatrixXml::line).collect(Collectors.joining("\n"))));
            xml.writeEndElement();
        } else if (tried.isSkipped()) {
            xml.writeCharacters("\n    ");
            xml.writeEmptyElement("skipped");
            attribute("message", joined(tried.verdicts().stream().map(MatrixXml::waived)));
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value));
    }

    private static String line(GivenVerdict given) {
        return given.isWaived()
                ? waived(given)
                : "%s: %s: %s\n  fix: %s"
                        .formatted(
                                given.verdict().id(),
                                given.verdict().finding().text(),
                                given.because().text(),
                                given.verdict().remedy().text());
    }

    private static String waived(GivenVerdict given) {
        return given.waiver()
                .map(each ->
                        "%s is waived until %s: %s".formatted(each.verdict().id(), each.until(), each.reason()))
                .orElse("");
    }

    private static String joined(Stream<String> texts) {
        return texts.distinct().collect(Collectors.joining("; "));
    }

    private static String count(Stream<Tried> tried) {
        return Long.toString(tried.count());
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
    }

    private static String clean(String text) {
        return NO_CHARACTER.matcher(Shown.masked(text)).replaceAll("\uFFFD");
    }
}
