package io.github.tencenterrors.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    @Test
    void namesItsSource() {
        assertThat(new DocumentRow("002", 1, 5).source()).isEqualTo("002");
        assertThat(new DocumentPassage("004", "section 1").source()).isEqualTo("004");
    }

    @Test
    void printsWhereItStands() {
        assertThat(new DocumentRow("002", 1, 5)).hasToString("document 002, table 1, row 5");
        assertThat(new DocumentPassage("004", "section 1")).hasToString("document 004: section 1");
        assertThat(new OutsideSource(OutsideSource.Kind.SDK_SOURCE, "an enum", ""))
                .hasToString("sdk-source: an enum");
        assertThat(new OutsideSource(OutsideSource.Kind.LOGGED_RESPONSE, "a log", "twice"))
                .hasToString("logged-response: a log (twice)");
    }

    @ParameterizedTest
    @CsvSource({"' ',1,1", "002,0,1", "002,1,0"})
    void isRefusedWhereItCannotBeLookedUp(String document, int table, int row) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentRow(document, table, row))
                .withMessage("""
                                no row of a document: document '%s', table %d, row %d
                                  why:  tables and rows count from 1, and a document has a name
                                  fix:  cite the row as {"document": "002", "table": 1, "row": 5}""", document, table, row);
    }

    @Test
    void isWantedOfRetryAdvice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetryAdvice(Retry.NEVER, Basis.ASSUMED, " "))
                .withMessage("""
                        retry advice without evidence
                          why:  advice must say what it rests on
                          fix:  name the document or client; for a reading of your own begin with 'Assumed:'""");
    }

    @Test
    void isWantedOfAClaim() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Disagreement.Claim("it is 5 minutes", List.of()))
                .withMessage("""
                        a claim without evidence: 'it is 5 minutes'
                          why:  a claim is somebody's
                          fix:  cite a document's row or passage, or another source""");
    }
}
