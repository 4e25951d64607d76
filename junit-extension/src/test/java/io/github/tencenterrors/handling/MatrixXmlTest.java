package io.github.tencenterrors.handling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class MatrixXmlTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    @Test
    void hasATestCaseForEachErrorAndFault() throws Exception {
        HandlingMatrix matrix = new SmallClient(Generation.API_3_0).probe().run();

        Document xml = parse(matrix.toJUnitXml());

        assertThat(xml.getElementsByTagName("testcase").getLength())
                .isEqualTo(matrix.errors().size() + matrix.faults().size());
        assertThat(xml.getElementsByTagName("failure").getLength()).isZero();
        assertThat(xml.getDocumentElement().getAttribute("tests"))
                .isEqualTo(
                        String.valueOf(matrix.errors().size() + matrix.faults().size()));
    }

    @Test
    void failsForVerdictsAndSkipsWhatIsWaived() {
        HandlingMatrix matrix = Probe.of(injection -> "GIVE_UP")
                .named("the order service")
                .selecting(Selection.all().withGenerations(Generation.API_2_0).withCodes("5300", "4300"))
                .varying()
                .withoutBrokenAnswers()
                .successIs("GIVE_UP"::equals)
                .run()
                .waiving(
                        Waivers.of(
                                new Waiver(Verdict.UNHANDLED, "*", "Nobody buys <here>.", DAY),
                                new Waiver(Verdict.SWALLOWED, "5300", "Not for long.", DAY)),
                        DAY);

        assertThat(matrix.withoutTimes().toJUnitXml())
                .isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="handling of the order service" tests="2" failures="1" errors="0" skipped="1" time="0.000">
                  <properties>
                    <property name="selection" value="%s"/>
                    <property name="seed" value="1"/>
                %s  </properties>
                  <testcase classname="tencent-errors.handling.api-2.0" name="4300 — API 2.0" time="0.000">
                    <failure type="swallowed" message="the outcome is 'GIVE_UP', a success">unhandled is waived until 2027-03-31: Nobody buys &lt;here&gt;.
                swallowed: is reported as a success: the outcome is 'GIVE_UP', a success
                  fix: look for the error at its place in the body before reading anything else</failure>
                  </testcase>
                  <testcase classname="tencent-errors.handling.api-2.0" name="5300 — API 2.0" time="0.000">
                    <skipped message="unhandled is waived until 2027-03-31: Nobody buys &lt;here&gt;.; swallowed is waived until 2027-03-31: Not for long."/>
                  </testcase>
                </testsuite>
                """.formatted(matrix.selection().text(), notJudged(matrix)));
    }

    @Test
    void isWellFormedWhateverTheCodeUnderTestSays() throws Exception {
        String everything =
                IntStream.range(0, 0x300).mapToObj(Character::toString).reduce("]]>\ud800\ufffe", String::concat);
        HandlingMatrix matrix = Probe.of(injection -> everything)
                .named(everything)
                .selecting(Selection.all().withCodes("InternalError"))
                .run();

        Document xml = parse(matrix.toJUnitXml());

        NodeList failures = xml.getElementsByTagName("failure");
        assertThat(failures.getLength()).isPositive();
        assertThat(((Element) failures.item(0)).getTextContent()).contains("]]>");
    }

    private static String notJudged(HandlingMatrix matrix) {
        return matrix.notJudged().stream()
                .map(each -> "    <property name=\"not judged: %s\" value=\"%s\"/>%n"
                        .formatted(each.verdict().id(), each.why().text())
                        .replace("\r\n", "\n"))
                .reduce("", String::concat);
    }

    private static Document parse(String xml) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
