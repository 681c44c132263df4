package org.jdcheck.cli.local;

import java.nio.file.Path;
import org.jdcheck.functions.inbox.Inbox;
import org.jdcheck.functions.inbox.InboxContract;
import org.junit.jupiter.api.io.TempDir;

/** A folder keeps the promises of an inbox; what only a folder must keep stands in {@link FolderInboxTest}. */
class FolderInboxContractTest extends InboxContract {
    @TempDir
    Path folder;

    @Override
    protected Inbox inbox() {
        return new FolderInbox(folder);
    }
}
