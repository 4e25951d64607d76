package io.github.tencenterrors.coverage;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a report in the format that CI servers read of JUnit. */
final class CoverageXml {

    private static final Pattern NOT_ALLOWED =
            Pattern.compile("[^\\t\\n\\r -\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private CoverageXml() {}

    static String of(CoverageReport report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            suite(report, xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a bug in tencent-errors: XML that cannot be written", e);
        }
        return text + "\n";
    }

    private static void suite(CoverageReport report, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "tencent-errors coverage");
        xml.writeAttribute("tests", Integer.toString(report.errors().size()));
        xml.writeAttribute("failures", Integer.toString(report.gaps().size()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", "0");
        report.runs().stream()
                .map(ObservedRun::began)
                .min(Comparator.naturalOrder())
                .map(Instant::toString)
                .ifPresent(began -> attribute("timestamp", began, xml));
        for (CoveredError error : report.errors()) {
            testCase(error, xml);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private static void testCase(CoveredError error, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "tencent-errors." + error.error().generation());
        xml.writeAttribute("name", allowed(error.error().label()));
        xml.writeAttribute("time", "0");
        if (!error.isCovered()) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("failure");
            xml.writeAttribute("message", CoverageGaps.heading(error.state()));
            xml.writeAttribute("type", error.state().id());
            xml.writeCharacters(
                    allowed(error.tests().stream().map(ObservedTest::test).collect(Collectors.joining("\n"))));
            xml.writeEndElement();
            xml.writeCharacters("\n  ");
        }
        xml.writeEndElement();
    }

    /** The text without the characters that no XML may have. */
    private static String allowed(String text) {
        return NOT_ALLOWED.matcher(text).replaceAll("\uFFFD");
    }

    private static void attribute(String name, String value, XMLStreamWriter xml) {
        try {
            xml.writeAttribute(name, value);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a bug in tencent-errors: XML that cannot be written", e);
        }
    }
}
