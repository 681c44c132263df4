package org.jdcheck.functions.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdcheck.report.ReportJson;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Reports in one DynamoDB table.
 *
 * <p>Saving is three writes, each of which may be repeated without harm: the report unless it is there, its line in the
 * history, and the latest state unless a later one is there. If one fails, the event comes again and all three are
 * written again; no transaction is needed.
 */
public final class DynamoDbReportStore implements ReportStore {
    private static final String JSON = "json";
    private static final String SUMMARY = "summary";
    private static final String MOMENT = "moment";
    private static final String EXPIRES_AT = "expiresAt";
    private static final int PAGE = 100;

    private final DynamoDbClient client;
    private final String table;
    private final Optional<Duration> retention;

    /** Keeps reports without end. */
    public DynamoDbReportStore(DynamoDbClient client, String table) {
        this(client, table, Optional.empty());
    }

    /**
     * Keeps reports in a table.
     *
     * @param retention how long after the moment of a check its items are kept; without end where empty
     */
    public DynamoDbReportStore(DynamoDbClient client, String table, Optional<Duration> retention) {
        this.client = client;
        this.table = table;
        this.retention = retention;
    }

    @Override
    public void save(StoredReport stored) {
        try {
            putReport(stored);
            put(historyItem(stored), null, Map.of());
            putLatest(stored);
        } catch (SdkException e) {
            throw new StoreException("the report could not be written to the table " + table, e);
        }
    }

    private void putReport(StoredReport stored) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put(Keys.PARTITION, text(Keys.report(stored.tenant(), stored.id())));
        item.put(Keys.SORT, text(Keys.REPORT));
        item.put("postingId", text(stored.postingId()));
        item.put(MOMENT, text(stored.moment().sortKey()));
        item.put(JSON, text(StoredJson.write(stored.report())));
        expire(item, stored);
        put(item, "attribute_not_exists(PK)", Map.of());
    }

    private Map<String, AttributeValue> historyItem(StoredReport stored) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put(Keys.PARTITION, text(Keys.posting(stored.tenant(), stored.postingId())));
        item.put(Keys.SORT, text(Keys.history(stored)));
        item.put(SUMMARY, text(write(Summary.of(stored))));
        expire(item, stored);
        return item;
    }

    private void expire(Map<String, AttributeValue> item, StoredReport stored) {
        retention.ifPresent(time -> item.put(
                EXPIRES_AT,
                AttributeValue.fromN(String.valueOf(stored.at().plus(time).getEpochSecond()))));
    }

    private void putLatest(StoredReport stored) {
        Summary summary = Summary.of(stored);
        Map<String, AttributeValue> item = new HashMap<>();
        item.put(Keys.PARTITION, text(Keys.posting(stored.tenant(), stored.postingId())));
        item.put(Keys.SORT, text(Keys.LATEST));
        item.put(Keys.WORST_PARTITION, text(Keys.postings(stored.tenant())));
        item.put(Keys.WORST_SORT, text(summary.worstFirstKey()));
        item.put(MOMENT, text(stored.moment().sortKey()));
        item.put(SUMMARY, text(write(summary)));
        expire(item, stored);
        put(
                item,
                "attribute_not_exists(PK) OR moment < :moment",
                Map.of(":moment", text(stored.moment().sortKey())));
    }

    /** Puts the item; a condition that does not hold means that what it would say is known already. */
    private void put(Map<String, AttributeValue> item, @Nullable String condition, Map<String, AttributeValue> values) {
        try {
            client.putItem(request -> {
                request.tableName(table).item(item).conditionExpression(condition);
                if (!values.isEmpty()) {
                    request.expressionAttributeValues(values);
                }
            });
        } catch (ConditionalCheckFailedException known) {
            // Idempotency by construction: the same report, or a later state, stands there.
        }
    }

    @Override
    public Optional<StoredReport> find(String tenant, String id) {
        Map<String, AttributeValue> item = get(Keys.report(tenant, id), Keys.REPORT);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StoredReport(
                tenant,
                id,
                textOf(item, "postingId"),
                Moment.ofSortKey(textOf(item, MOMENT)),
                ReportJson.read(textOf(item, JSON))));
    }

    @Override
    public Page history(String tenant, String postingId, int most, @Nullable String after) {
        if (after != null && !Keys.isHistory(after)) {
            throw new IllegalArgumentException("\"" + after + "\" is no place in a history");
        }
        String partition = Keys.posting(tenant, postingId);
        QueryResponse answer = query(
                null,
                partition,
                Keys.SORT,
                Keys.HISTORY,
                most + 1,
                false,
                after == null ? Map.of() : Map.of(Keys.PARTITION, text(partition), Keys.SORT, text(after)));
        // One more than asked for was read: the table cannot say otherwise whether anything follows.
        List<Map<String, AttributeValue>> items =
                answer.items().subList(0, Math.min(most, answer.items().size()));
        boolean goesOn = answer.items().size() > most || answer.hasLastEvaluatedKey();
        return new Page(
                items.stream().map(DynamoDbReportStore::summary).toList(),
                goesOn && !items.isEmpty() ? textOf(items.getLast(), Keys.SORT) : null);
    }

    @Override
    public Optional<Summary> latest(String tenant, String postingId) {
        Map<String, AttributeValue> item = get(Keys.posting(tenant, postingId), Keys.LATEST);
        return item.isEmpty() ? Optional.empty() : Optional.of(summary(item));
    }

    @Override
    public List<Summary> latestStates(String tenant, int most, Predicate<Summary> wanted) {
        List<Summary> found = new ArrayList<>();
        Map<String, AttributeValue> from = Map.of();
        do {
            QueryResponse answer =
                    query(Keys.WORST_FIRST_INDEX, Keys.postings(tenant), Keys.WORST_SORT, "", PAGE, true, from);
            answer.items().stream()
                    .map(DynamoDbReportStore::summary)
                    .filter(wanted)
                    .forEach(found::add);
            from = answer.lastEvaluatedKey();
        } while (!from.isEmpty() && found.size() < most);
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private Map<String, AttributeValue> get(String partition, String sort) {
        try {
            return client.getItem(request -> request.tableName(table)
                            .consistentRead(true)
                            .key(Map.of(Keys.PARTITION, text(partition), Keys.SORT, text(sort))))
                    .item();
        } catch (SdkException e) {
            throw new StoreException("the table " + table + " could not be read", e);
        }
    }

    private QueryResponse query(
            @Nullable String index,
            String partition,
            String sortName,
            String sortPrefix,
            int most,
            boolean forward,
            Map<String, AttributeValue> from) {
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":partition", text(partition));
        String condition = (index == null ? Keys.PARTITION : Keys.WORST_PARTITION) + " = :partition";
        if (!sortPrefix.isEmpty()) {
            values.put(":prefix", text(sortPrefix));
            condition += " AND begins_with(" + sortName + ", :prefix)";
        }
        String keyCondition = condition;
        try {
            return client.query(request -> request.tableName(table)
                    .indexName(index)
                    .keyConditionExpression(keyCondition)
                    .expressionAttributeValues(values)
                    .exclusiveStartKey(from.isEmpty() ? null : from)
                    .scanIndexForward(forward)
                    .limit(most));
        } catch (SdkException e) {
            throw new StoreException("the table " + table + " could not be read", e);
        }
    }

    private static Summary summary(Map<String, AttributeValue> item) {
        try {
            return SummaryJson.read(textOf(item, SUMMARY));
        } catch (JsonProcessingException e) {
            throw new StoreException("a summary in the table cannot be read", e);
        }
    }

    private static String write(Summary summary) {
        return SummaryJson.write(summary);
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    private static String textOf(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        if (value == null || value.s() == null) {
            throw new StoreException("an item of the table has no " + name, new IllegalStateException(name));
        }
        return value.s();
    }
}
