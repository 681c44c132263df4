package org.jdcheck.cli.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of SQLite, shared by all threads of the process and by other processes. What a call has written is on the disk
 * when it returns.
 */
public final class Database implements AutoCloseable {
    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS report (tenant TEXT, id TEXT, posting_id TEXT NOT NULL, moment TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (tenant, id))",
            "CREATE TABLE IF NOT EXISTS history (tenant TEXT, posting_id TEXT, sort TEXT, summary TEXT NOT NULL, PRIMARY KEY (tenant, posting_id, sort))",
            "CREATE TABLE IF NOT EXISTS latest (tenant TEXT, posting_id TEXT, worst TEXT NOT NULL, moment TEXT NOT NULL, summary TEXT NOT NULL, PRIMARY KEY (tenant, posting_id))",
            "CREATE INDEX IF NOT EXISTS worst_first ON latest (tenant, worst)",
            "CREATE TABLE IF NOT EXISTS seen (key TEXT PRIMARY KEY, mark TEXT NOT NULL)",
            "CREATE TABLE IF NOT EXISTS queue (id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, body TEXT NOT NULL, receives INTEGER NOT NULL, visible_at INTEGER NOT NULL)",
            "CREATE TABLE IF NOT EXISTS dead_letter (id INTEGER PRIMARY KEY, key TEXT NOT NULL, body TEXT NOT NULL, receives INTEGER NOT NULL)");

    private final Path file;
    private final Connection connection;

    /** Opens the file, which is made where it does not exist. */
    public Database(Path file) {
        this.file = file;
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            for (String pragma : List.of("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000")) {
                try (var statement = connection.createStatement()) {
                    statement.execute("PRAGMA " + pragma);
                }
            }
            for (String table : TABLES) {
                update(table);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Runs one statement and returns how many rows it changed. */
    public synchronized int update(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Reads all rows that the query gives. */
    public synchronized <T> List<T> query(String sql, RowReader<T> reader, Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Runs the work as one transaction: all of it, or nothing. */
    public synchronized void together(Runnable work) {
        update("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            work.run();
            update("COMMIT");
            done = true;
        } finally {
            if (!done) {
                update("ROLLBACK");
            }
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private DatabaseException failed(SQLException e) {
        return new DatabaseException("The file " + file + " cannot be used: " + e.getMessage() + ".", e);
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
