package io.github.tencenterrors.schema;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in a body that a schema speaks of, and the facts that can be learnt there.
 *
 * <p>Written while schemas are compiled, and only read from then on.
 */
@SuppressWarnings("EnumOrdinal") // as an index into an array of our own, which is asked of every value of every body
final class Place {

    private static final int KINDS = ValueKind.values().length;

    final String pointer;

    /** The fact that a value stands here. */
    final long present;

    /** The value that is kept from here, if one is. */
    @Nullable
    Kept kept;

    /** Whether this is the detail of a batch, of which a reader asks more than any schema. */
    boolean isBatch;

    private String[] names = {};
    private byte[][] encoded = {};
    private Place[] members = {};
    private Closure[] closures = {};
    private long closed;
    private final long[] byKind = new long[KINDS];
    private TextTest[] textTests = {};
    private NumberTest[] numberTests = {};
    private boolean asksForNumbers;

    Place(String pointer, long present) {
        this.pointer = pointer;
        this.present = present;
        Arrays.fill(byKind, present);
    }

    /** The names that a schema allows to members here, and the fact that another occurs. */
    private record Closure(Set<String> names, long fact) {}

    /** The place of the member whose name stands in those bytes, if a schema speaks of it. */
    @Nullable
    Place member(byte[] bytes, int start, int end) {
        for (int i = 0; i < encoded.length; i++) {
            byte[] name = encoded[i];
            if (name.length == end - start && Arrays.equals(name, 0, name.length, bytes, start, end)) {
                return members[i];
            }
        }
        return null;
    }

    /** What the occurrence of a member tells that no schema speaks of. */
    long factsOfOtherMembers() {
        return closed;
    }

    /** What it tells that a value of that kind stands here. */
    long factsOf(ValueKind kind) {
        return byKind[kind.ordinal()];
    }

    /** The value that is kept from here, if one is. */
    @Nullable
    Kept kept() {
        return kept;
    }

    void keep(Kept value) {
        kept = value;
        asksForNumbers |= value.maybeInteger();
    }

    /** Whether a text has to be looked at, and not only seen to be one. */
    boolean asksForTexts() {
        return kept != null || textTests.length > 0;
    }

    long factsOf(String text) {
        long facts = 0;
        for (TextTest test : textTests) {
            if (test.passes(text)) {
                facts |= test.fact();
            }
        }
        return facts;
    }

    /** Whether a number has to be looked at, and not only seen to be one. */
    boolean asksForNumbers() {
        return asksForNumbers;
    }

    long factsOf(long number) {
        long facts = 0;
        for (NumberTest test : numberTests) {
            if (test.passes(number)) {
                facts |= test.fact();
            }
        }
        return facts;
    }

    void add(String name, Place member) {
        names = Arrays.copyOf(names, names.length + 1);
        names[names.length - 1] = name;
        encoded = Arrays.copyOf(encoded, names.length);
        encoded[names.length - 1] = name.getBytes(StandardCharsets.UTF_8);
        members = Arrays.copyOf(members, members.length + 1);
        members[members.length - 1] = member;
        for (Closure closure : closures) {
            member.forbidIn(closure, name);
        }
    }

    void close(Set<String> allowed, long fact) {
        Closure closure = new Closure(allowed, fact);
        closures = Arrays.copyOf(closures, closures.length + 1);
        closures[closures.length - 1] = closure;
        closed |= fact;
        for (int i = 0; i < names.length; i++) {
            members[i].forbidIn(closure, names[i]);
        }
    }

    void learnFromKind(ValueKind kind, long fact) {
        byKind[kind.ordinal()] |= fact;
    }

    /** To be called where 4.0 is not told from 4 by its kind. */
    void lookAtNumbers() {
        asksForNumbers = true;
    }

    void add(TextTest test) {
        textTests = Arrays.copyOf(textTests, textTests.length + 1);
        textTests[textTests.length - 1] = test;
    }

    void add(NumberTest test) {
        lookAtNumbers();
        numberTests = Arrays.copyOf(numberTests, numberTests.length + 1);
        numberTests[numberTests.length - 1] = test;
    }

    private void forbidIn(Closure closure, String name) {
        if (!closure.names().contains(name)) {
            for (int i = 0; i < KINDS; i++) {
                byKind[i] |= closure.fact();
            }
        }
    }
}
