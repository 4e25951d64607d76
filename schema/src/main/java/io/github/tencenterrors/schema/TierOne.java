package io.github.tencenterrors.schema;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.envelope.ReadLimits;
import io.github.tencenterrors.envelope.SchemaTier;
import org.jspecify.annotations.Nullable;

/**
 * A body that is all that the schemas ask for, seen in one pass and without a tree.
 *
 * <p>Whatever this tier accepts, tier two accepts without a finding; what it does not, tier two has to look at. Programs
 * that check recordings mostly start and end here: so neither databind, nor the schema engine, nor the entries of the
 * catalogue are loaded on this way, and no lambda.
 */
final class TierOne {

    private static final String SUCCESS_CODE = "0";
    private static final String PARTIAL_CODE = "5400";

    private final BodyScan scan;
    private final boolean wrapped;

    private TierOne(BodyScan scan, boolean wrapped) {
        this.scan = scan;
        this.wrapped = wrapped;
    }

    /** The body, if it is surely in the shape that the schemas of the tier ask for; otherwise null. */
    static @Nullable TierOne of(byte[] body, SchemaTier tier) {
        ReadLimits limits = ReadLimits.STANDARD;
        if (body.length > limits.maxBytes() || !Utf8Bytes.areValid(body)) {
            return null;
        }
        Shape shape = Shape.of(tier);
        BodyScan scan = new BodyScan(body, limits.maxDepth());
        if (!scan.run(shape.root())) {
            return null;
        }
        if (shape.wrapped().holds(scan.facts())) {
            return new TierOne(scan, true);
        }
        return shape.flat().holds(scan.facts()) ? new TierOne(scan, false) : null;
    }

    /**
     * What the body says; null where there is something to say about its codes.
     *
     * @param assumed what a failure in the envelope of API 3.0 is taken for if its code does not tell
     */
    @Nullable
    Reading reading(ErrorCatalog catalog, Generation assumed) {
        return wrapped ? wrapped(catalog, assumed) : flat(catalog);
    }

    private @Nullable Reading wrapped(ErrorCatalog catalog, Generation assumed) {
        String code = scan.kept(Kept.NAMED_CODE);
        if (code == null || code.isEmpty()) {
            return Reading.success(assumed, scan.kept(Kept.REQUEST_ID));
        }
        Generation other = assumed == Generation.API_3_0 ? Generation.API_2017 : Generation.API_3_0;
        Generation generation = catalog.lists(assumed, code) ? assumed : other;
        if (generation == other && !catalog.lists(other, code)) {
            return null;
        }
        return new Reading(Outcome.ERROR, generation, code, null, scan.kept(Kept.REQUEST_ID), true);
    }

    private @Nullable Reading flat(ErrorCatalog catalog) {
        String code = scan.kept(Kept.NUMERIC_CODE);
        if (code == null || !isCanonical(code)) {
            return null;
        }
        if (code.equals(SUCCESS_CODE)) {
            return Reading.success(Generation.API_2_0, scan.kept(Kept.TASK_NUMBER));
        }
        String message = scan.kept(Kept.MESSAGE);
        ModuleCode module =
                message == null ? null : ModuleCode.atHeadOf(message).orElse(null);
        boolean moduleListed = module == null || catalog.listsModuleCode(module);
        if (!moduleListed || !catalog.lists(Generation.API_2_0, code) || !scan.hasReadableBatch()) {
            return null;
        }
        Outcome outcome = code.equals(PARTIAL_CODE) ? Outcome.PARTIAL : Outcome.ERROR;
        return new Reading(outcome, Generation.API_2_0, code, module, scan.kept(Kept.TASK_NUMBER), true);
    }

    /** Whether the digits, a minus before them or not, are those that a catalogue and a report have for the number. */
    private static boolean isCanonical(String digits) {
        return digits.equals(SUCCESS_CODE) || !(digits.startsWith("0") || digits.startsWith("-0"));
    }
}
