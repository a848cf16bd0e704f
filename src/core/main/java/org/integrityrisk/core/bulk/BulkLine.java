package org.integrityrisk.core.bulk;

import java.util.Optional;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.text.DomainException;

/**
 * What an action would do to one of the chosen points.
 *
 * @param key issue key, as it was chosen
 * @param point the point; empty when there is none that the user may see
 * @param refusal why it cannot be done to the point; empty when it can
 */
public record BulkLine(String key, Optional<RiskPoint> point, Optional<DomainException> refusal) {}
