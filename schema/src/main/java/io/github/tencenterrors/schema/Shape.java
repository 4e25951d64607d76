package io.github.tencenterrors.schema;

import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.SchemaTier;

/**
 * What the schemas of both envelopes ask of a body, in a form that one pass over it can answer.
 *
 * @param root the places at which the pass learns facts
 * @param wrapped what must hold of the facts in a body of API 3.0 or API 2017; {@code Response} stands there
 * @param flat what must hold in a body of API 2.0
 */
record Shape(Place root, Formula wrapped, Formula flat) {

    static Shape of(SchemaTier tier) {
        return tier == SchemaTier.WIRE ? Wire.SHAPE : Documented.SHAPE;
    }

    private static Shape compile(SchemaTier tier) {
        Places places = new Places();
        Formula wrapped = ShapeCompiler.compile(Envelope.RESPONSE.schema(SchemaTier.WIRE), places);
        Formula flat = ShapeCompiler.compile(Envelope.FLAT.schema(SchemaTier.WIRE), places);
        if (tier == SchemaTier.DOCUMENTED) {
            wrapped = wrapped.and(ShapeCompiler.compile(Envelope.RESPONSE.schema(tier), places));
            flat = flat.and(ShapeCompiler.compile(Envelope.FLAT.schema(tier), places));
        }
        for (Kept each : Kept.values()) {
            places.at(each.pointer()).keep(each);
        }
        places.at("/detail").isBatch = true;
        Formula hasResponse = Formula.of(places.at("/Response").present);
        return new Shape(places.root(), wrapped.and(hasResponse), flat);
    }

    /** Compiled when it is first named, by whichever thread comes first. */
    private static final class Wire {

        private static final Shape SHAPE = compile(SchemaTier.WIRE);
    }

    /** Likewise. */
    private static final class Documented {

        private static final Shape SHAPE = compile(SchemaTier.DOCUMENTED);
    }
}
