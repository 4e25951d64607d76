package io.github.tencenterrors.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogDifferenceTest {

    private static DocumentedError error(String code, String title, String description, int row) {
        return new DocumentedError(
                new ErrorIdentity(
                        Generation.API_3_0, Scope.PRODUCT, Optional.of("cvm"), new NamedCode(code), Optional.empty()),
                Optional.empty(),
                LocalizedText.english(title),
                LocalizedText.english(description),
                Category.SERVER_FAULT,
                new RetryAdvice(Retry.NEVER, Basis.ASSUMED, "Assumed: nobody says so."),
                List.of(new DocumentRow("cvm.md", 1, row)));
    }

    private static CatalogDifference between(List<DocumentedError> before, List<DocumentedError> after) {
        return CatalogDifference.between(ErrorCatalog.of(before), ErrorCatalog.of(after));
    }

    @Nested
    class IsEmpty {

        @Test
        void betweenACatalogueAndItself() {
            assertThat(CatalogDifference.between(ErrorCatalog.bundled(), ErrorCatalog.bundled())
                            .isEmpty())
                    .isTrue();
            assertThat(CatalogDifference.between(ErrorCatalog.bundled(), ErrorCatalog.bundled()))
                    .hasToString("");
        }

        /** One new row at the head of a table gives every row below it another number. */
        @Test
        void whereOnlyRowsHaveMoved() {
            assertThat(between(List.of(error("A", "a", "x", 1)), List.of(error("A", "a", "x", 2)))
                            .isEmpty())
                    .isTrue();
        }

        @Test
        void notWhereOneThingIsDifferent() {
            assertThat(between(List.of(), List.of(error("A", "a", "x", 1))).isEmpty())
                    .isFalse();
            assertThat(between(List.of(error("A", "a", "x", 1)), List.of()).isEmpty())
                    .isFalse();
            assertThat(between(List.of(error("A", "a", "x", 1)), List.of(error("A", "a", "y", 1)))
                            .isEmpty())
                    .isFalse();
        }
    }

    @Test
    void tellsWhatIsNewRemovedAndChanged() {
        CatalogDifference difference = between(
                List.of(error("A", "a", "x", 1), error("B", "b", "x", 2), error("C", "c", "x", 3)),
                List.of(error("D", "d", "x", 1), error("C", "cc", "xx", 2), error("A", "a", "x", 3)));

        assertThat(difference.added()).extracting(DocumentedError::label).containsExactly("D — API 3.0, cvm");
        assertThat(difference.removed()).extracting(DocumentedError::label).containsExactly("B — API 3.0, cvm");
        assertThat(difference.changed())
                .extracting(change -> change.after().title().text())
                .containsExactly("cc");
        assertThat(difference).hasToString("""
                new      D — API 3.0, cvm
                removed  B — API 3.0, cvm
                changed  C — API 3.0, cvm: title, description""");
    }

    @Test
    void tellsEveryPartThatCanChange() {
        DocumentedError before = error("A", "a", "x", 1);
        DocumentedError after = new DocumentedError(
                before.identity(),
                Optional.empty(),
                LocalizedText.english("b"),
                LocalizedText.english("y"),
                Category.QUOTA,
                new RetryAdvice(Retry.WITH_BACKOFF, Basis.ASSUMED, "Assumed: x"),
                before.evidence());

        assertThat(new CatalogDifference.Change(before, after).parts())
                .containsExactly("title", "description", "category", "retry advice");
    }

    @Test
    void refusesAChangeOfTwoErrors() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CatalogDifference.Change(error("A", "a", "x", 1), error("B", "a", "x", 1)))
                .withMessage("""
                        no change: A — API 3.0, cvm and B — API 3.0, cvm
                          why:  generation, scope, product, code and variant make an error itself
                          fix:  give one error as it was and as it is""");
    }
}
