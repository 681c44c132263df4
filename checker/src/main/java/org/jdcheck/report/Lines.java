package org.jdcheck.report;

/** Text of a fixed width, line by line. */
final class Lines {
    private final int width;
    private final StringBuilder text = new StringBuilder();

    Lines(int width) {
        this.width = width;
    }

    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    /**
     * Words at the left and at the right end of one line.
     *
     * @param overhead how many characters of the left words are not shown
     */
    void between(String left, String right, int overhead) {
        int room = width - right.length() - 1;
        String shown = left.length() - overhead > room ? left.substring(0, room - 1) + "…" : left;
        line(shown + " ".repeat(Math.max(1, width - shown.length() + overhead - right.length())) + right);
    }

    void wrapped(String indent, String words) {
        labelled(indent, "", words);
    }

    /** The words behind a label, later lines indented below the first word. */
    void labelled(String indent, String label, String words) {
        String hanging = indent + " ".repeat(label.length());
        StringBuilder line = new StringBuilder(indent + label);
        boolean empty = true;
        for (String word : words.strip().split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                line(line.toString());
                line = new StringBuilder(hanging);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
