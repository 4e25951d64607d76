package io.github.tencenterrors.catalog;

import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a catalogue holds: at hand, or in the files of this jar, of which no more is read than somebody asks for. */
sealed interface Entries permits EntriesAtHand, BundledEntries {

    Map<ErrorIdentity, DocumentedError> errors();

    Map<String, List<DocumentedError>> byCode();

    List<Disagreement> disagreements();

    /** All of a generation but its module codes. */
    Set<String> codes(Generation generation);

    Set<String> moduleCodes();
}
