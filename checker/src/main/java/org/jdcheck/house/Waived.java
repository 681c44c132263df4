package org.jdcheck.house;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a finding does not count.
 *
 * @param by who decided it, or null
 * @param until the last day on which it holds, or null while it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Waived(
        String reason, @Nullable String by, @Nullable LocalDate until) {}
