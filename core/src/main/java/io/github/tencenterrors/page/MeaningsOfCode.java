package io.github.tencenterrors.page;

import io.github.tencenterrors.catalog.Classification;
import io.github.tencenterrors.catalog.DocumentRow;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorIdentity;
import io.github.tencenterrors.catalog.Evidence;
import io.github.tencenterrors.catalog.LocalizedText;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.envelope.Generation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Everything that the pages say about one code: the n-th meaning on one page is the n-th on every other. */
final class MeaningsOfCode {

    /** What makes a code itself, but for its variants. */
    record Key(Generation generation, Scope scope, Optional<String> product, ErrorCode code) {}

    private record Words(Optional<String> title, Optional<String> description, Optional<String> solution) {

        static Words of(PageRow row) {
            return new Words(row.title(), row.description(), row.solution());
        }
    }

    /** One meaning: the rows that state it, page by page. */
    private static final class Meaning {

        private final Map<String, String> titles = new TreeMap<>();
        private final Map<String, String> descriptions = new TreeMap<>();
        private final Set<Evidence> evidence = new LinkedHashSet<>();
        private Optional<NamedCode> name = Optional.empty();
    }

    /** The names that tables give module codes have a capital or a dot; a single word in lower case is a word. */
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*");

    private final Key key;
    private final List<Meaning> meanings = new ArrayList<>();
    private final Map<Words, Integer> onPage = new LinkedHashMap<>();
    private Optional<DocumentPage> current = Optional.empty();

    MeaningsOfCode(Key key) {
        this.key = key;
    }

    void add(DocumentPage page, PageRow row) {
        if (!current.equals(Optional.of(page))) {
            current = Optional.of(page);
            onPage.clear();
        }
        int index = onPage.computeIfAbsent(Words.of(row), words -> onPage.size());
        if (index == meanings.size()) {
            meanings.add(new Meaning());
        }
        Meaning meaning = meanings.get(index);
        Optional<String> name = key.scope() == Scope.MODULE ? row.description().filter(this::isName) : Optional.empty();
        if (meaning.name.isEmpty()) {
            meaning.name = name.map(NamedCode::new);
        }
        Optional<String> description = name.isPresent() ? Optional.empty() : row.description();
        row.title().or(() -> description).or(row::solution).ifPresent(text -> put(meaning.titles, text, row));
        sentence(row, description).ifPresent(text -> put(meaning.descriptions, text, row));
        meaning.evidence.add(new DocumentRow(page.file(), row.table(), row.row()));
    }

    List<DocumentedError> entries() {
        List<DocumentedError> entries = new ArrayList<>();
        for (int i = 0; i < meanings.size(); i++) {
            Optional<String> variant = meanings.size() == 1 ? Optional.empty() : Optional.of(Integer.toString(i + 1));
            entries.add(entry(meanings.get(i), variant));
        }
        return entries;
    }

    private DocumentedError entry(Meaning meaning, Optional<String> variant) {
        Classification classification = Classification.inherited(key.generation(), key.code());
        LocalizedText title =
                meaning.titles.isEmpty() ? LocalizedText.english(key.code().text()) : new LocalizedText(meaning.titles);
        return new DocumentedError(
                new ErrorIdentity(key.generation(), key.scope(), key.product(), key.code(), variant),
                meaning.name,
                title,
                meaning.descriptions.isEmpty() ? title : new LocalizedText(meaning.descriptions),
                classification.category(),
                classification.retry(),
                List.copyOf(meaning.evidence));
    }

    /** What the row says at length: description and solution, or the title where there is neither. */
    private static Optional<String> sentence(PageRow row, Optional<String> description) {
        Optional<String> solution = row.solution().filter(text -> !description.equals(Optional.of(text)));
        return row.title().isEmpty() && solution.isPresent()
                ? solution
                : description
                        .map(text -> solution.map(more -> text + " " + more).orElse(text))
                        .or(() -> solution)
                        .or(row::title);
    }

    /** The first page that has words in a language keeps them. */
    private static void put(Map<String, String> texts, String text, PageRow row) {
        texts.putIfAbsent(Language.of(text, Language.ofTag(row.language())).tag(), text);
    }

    private boolean isName(String text) {
        return text.length() <= NamedCode.MAX_LENGTH && NAME.matcher(text).matches();
    }
}
