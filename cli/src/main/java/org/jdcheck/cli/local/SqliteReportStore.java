package org.jdcheck.cli.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jdcheck.functions.store.Moment;
import org.jdcheck.functions.store.Page;
import org.jdcheck.functions.store.ReportStore;
import org.jdcheck.functions.store.StoreException;
import org.jdcheck.functions.store.StoredJson;
import org.jdcheck.functions.store.StoredReport;
import org.jdcheck.functions.store.Summary;
import org.jdcheck.functions.store.SummaryJson;
import org.jdcheck.report.ReportJson;
import org.jspecify.annotations.Nullable;

/** Reports in a file of SQLite, with the promises of the table in DynamoDB. */
public final class SqliteReportStore implements ReportStore {
    private final Database database;

    public SqliteReportStore(Database database) {
        this.database = database;
    }

    @Override
    public void save(StoredReport stored) {
        Summary summary = Summary.of(stored);
        String summaryJson = SummaryJson.write(summary);
        String moment = stored.moment().sortKey();
        guarded(() -> {
            database.together(() -> {
                database.update(
                        "INSERT INTO report VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        stored.tenant(),
                        stored.id(),
                        stored.postingId(),
                        moment,
                        StoredJson.write(stored.report()));
                database.update(
                        "INSERT INTO history VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        stored.tenant(),
                        stored.postingId(),
                        moment + "#" + stored.id(),
                        summaryJson);
                database.update(
                        "INSERT INTO latest VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET worst = excluded.worst,"
                                + " moment = excluded.moment, summary = excluded.summary WHERE latest.moment < excluded.moment",
                        stored.tenant(),
                        stored.postingId(),
                        summary.worstFirstKey(),
                        moment,
                        summaryJson);
            });
            return true;
        });
    }

    @Override
    public Optional<StoredReport> find(String tenant, String id) {
        return guarded(() -> database
                .query(
                        "SELECT posting_id, moment, json FROM report WHERE tenant = ? AND id = ?",
                        row -> new StoredReport(
                                tenant,
                                id,
                                row.getString(1),
                                Moment.ofSortKey(row.getString(2)),
                                ReportJson.read(row.getString(3))),
                        tenant,
                        id)
                .stream()
                .findFirst());
    }

    @Override
    public Page history(String tenant, String postingId, int most, @Nullable String after) {
        if (after != null && !after.matches("\\d{15}-[0-9A-F]{48}#.+")) {
            throw new IllegalArgumentException("\"" + after + "\" is no place in a history");
        }
        record Line(String sort, Summary summary) {}
        List<Line> lines = guarded(() -> database.query(
                "SELECT sort, summary FROM history WHERE tenant = ? AND posting_id = ? AND sort < ? ORDER BY sort DESC LIMIT ?",
                row -> new Line(row.getString(1), summary(row, 2)),
                tenant,
                postingId,
                after == null ? "~" : after,
                most + 1));
        boolean goesOn = lines.size() > most;
        List<Line> page = goesOn ? lines.subList(0, most) : lines;
        return new Page(
                page.stream().map(Line::summary).toList(),
                goesOn ? page.getLast().sort() : null);
    }

    @Override
    public Optional<Summary> latest(String tenant, String postingId) {
        return guarded(() -> database
                .query(
                        "SELECT summary FROM latest WHERE tenant = ? AND posting_id = ?",
                        row -> summary(row, 1),
                        tenant,
                        postingId)
                .stream()
                .findFirst());
    }

    @Override
    public List<Summary> latestStates(String tenant, int most, Predicate<Summary> wanted) {
        return guarded(() ->
                database
                        .query(
                                "SELECT summary FROM latest WHERE tenant = ? ORDER BY worst",
                                row -> summary(row, 1),
                                tenant)
                        .stream()
                        .filter(wanted)
                        .limit(most)
                        .toList());
    }

    private static Summary summary(ResultSet row, int column) throws SQLException {
        try {
            return SummaryJson.read(row.getString(column));
        } catch (JsonProcessingException e) {
            throw new SQLException("a summary cannot be read", e);
        }
    }

    private static <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (DatabaseException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        }
    }
}
