package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaTest {

    private static final int FACTS = 5;

    /** A formula, and what it means said in Java. */
    private record Said(Formula formula, LongPredicate meaning) {

        Said and(Said other) {
            return new Said(formula.and(other.formula), meaning.and(other.meaning));
        }

        Said or(Said other) {
            return new Said(formula.or(other.formula), meaning.or(other.meaning));
        }

        Said not() {
            return new Said(formula.not(), meaning.negate());
        }
    }

    @Property
    void holdsWhereItsPartsSaySo(@ForAll("said") Said said) {
        for (long facts = 0; facts < 1 << FACTS; facts++) {
            long highest = facts << (Long.SIZE - FACTS);

            assertThat(said.formula().holds(highest)).isEqualTo(said.meaning().test(highest));
        }
    }

    @Provide
    Arbitrary<Said> said() {
        Arbitrary<Said> leaf = Arbitraries.oneOf(
                Arbitraries.of(new Said(Formula.ALWAYS, facts -> true), new Said(Formula.NEVER, facts -> false)),
                Arbitraries.integers().between(Long.SIZE - FACTS, Long.SIZE - 1).map(FormulaTest::fact));
        return Arbitraries.recursive(() -> leaf, FormulaTest::combined, 0, 4);
    }

    private static Said fact(int number) {
        long fact = 1L << number;
        return new Said(Formula.of(fact), facts -> (facts & fact) != 0);
    }

    private static Arbitrary<Said> combined(Arbitrary<Said> part) {
        return Arbitraries.oneOf(
                part.map(Said::not),
                Combinators.combine(part, part).as(Said::and),
                Combinators.combine(part, part).as(Said::or));
    }
}
