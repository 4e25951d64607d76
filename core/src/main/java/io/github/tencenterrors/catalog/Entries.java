package io.github.tencenterrors.catalog;

import java.util.List;
import java.util.Map;

/** What a catalogue holds: at hand, or in the files of this jar, of which no more is read than somebody asks for. */
sealed interface Entries permits EntriesAtHand, BundledEntries {

    Map<ErrorIdentity, DocumentedError> errors();

    Map<String, List<DocumentedError>> byCode();

    List<Disagreement> disagreements();

    CodeIndex codes();
}
