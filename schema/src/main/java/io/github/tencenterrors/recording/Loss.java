package io.github.tencenterrors.recording;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.tencenterrors.envelope.ReadLimits;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/**
 * A record that could not be read.
 *
 * @param tooLarge whether the limits forbade it; otherwise it is broken
 * @param why one line for people
 */
record Loss(boolean tooLarge, String why) {

    static Loss tooLong(ReadLimits limits) {
        return new Loss(true, "the line has more than " + limits.maxBytes() + " bytes, and none of it was read");
    }

    static Loss tooLarge(String why) {
        return new Loss(true, why);
    }

    static Loss broken(String why) {
        return new Loss(false, why);
    }

    static Loss brokenOff(String reason) {
        return new Loss(false, "the recording breaks off here: " + reason);
    }

    /** Why reading failed, in one line. */
    static String reason(IOException failure) {
        if (failure instanceof EOFException || failure instanceof JsonEOFException) {
            return "it ends too early";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof StreamConstraintsException) {
            return "it is nested deeper, or a number or a name in it is longer, than any recording's";
        }
        if (failure instanceof JsonProcessingException json) {
            JsonLocation at = json.getLocation();
            String place =
                    at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + " of the file)";
            return Quoted.line(json.getOriginalMessage()) + place;
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : Quoted.line(message);
    }

    void tell(Source source, RecordSink sink) {
        if (tooLarge) {
            sink.tooLarge(source, why);
        } else {
            sink.broken(source, why);
        }
    }
}
