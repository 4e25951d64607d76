package io.github.tencenterrors.recording;

/**
 * Hears of each response while recordings are being checked.
 *
 * <p>Called in the order of the recordings and never by two threads at once; it may take its time, reading waits for it.
 *
 * @since 0.1
 */
public interface RecordingListener {

    /** A response has been checked. */
    default void checked(CheckedResponse response) {}

    /**
     * A file, or a part of one, holds no recorded response and was left out.
     *
     * @param source the file, or the place in it
     * @param why one line for people
     */
    default void passedOver(String source, String why) {}

    /**
     * How far reading has come.
     *
     * @param source what is being read
     * @param bytesRead of all recordings
     * @param bytesInAll as far as they are known, which for standard input they are not: then 0
     */
    default void progressed(String source, long bytesRead, long bytesInAll) {}
}
