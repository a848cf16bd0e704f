package org.integrityrisk.core.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.regime.Factor;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;

/**
 * Worlds under each of the nine regimes: the {@link Town} with the bodies that some of them ask
 * for.
 */
public final class NineWorlds {

  private static final Map<Rank, String> POSTS =
      Map.of(Rank.GENERAL, "window", Rank.MIDDLE, "licensing-head", Rank.LEADERSHIP, "deputy");

  private NineWorlds() {}

  /** A world under the preset of that key in which every step of every chain has a holder. */
  public static World of(String regime) {
    World world = new World(regime);
    world.reorganise(body(BodyKind.PARTY_GROUP, "chief", "leader", "member"));
    world.reorganise(body(BodyKind.DISCIPLINE_LEADER, "finance-head"));
    world.reorganise(body(BodyKind.EXECUTIVE_VICE_LEADER, "leader"));
    world.reorganise(body(BodyKind.DISCIPLINE_OFFICE, "inspector", "cashier"));
    return world;
  }

  /**
   * A right content under a regime: the first word of each list, the most serious answer to each
   * question.
   */
  public static RiskPointContent content(Regime regime, String scope, Rank rank) {
    Map<RiskField, String> values = new HashMap<>();
    values.put(RiskField.TITLE, "Favour for a gift");
    values.put(RiskField.CONTENT, "An application is moved up the queue for a gift.");
    values.put(RiskField.SCOPE, scope);
    values.put(RiskField.KIND, regime.kinds().codes().get(0));
    values.put(RiskField.TYPE, regime.types().codes().get(0));
    values.put(RiskField.CATEGORY, regime.categories().codes().get(0));
    values.put(RiskField.DEPARTMENT, "licensing");
    values.put(RiskField.UNIT, "bureau");
    if (scope.equals("post")) {
      values.put(RiskField.POST, POSTS.get(rank));
    }
    regime.factors().forEach(factor -> values.put(field(factor), factor.values().codes().get(0)));
    return new RiskPointContent(values);
  }

  /** Key of a draft of the window post, filed by the clerk, right under the world's regime. */
  public static String draft(World world) {
    return world
        .file
        .file("clerk", World.PROJECT, content(world.regime, "post", Rank.GENERAL), false)
        .key();
  }

  private static RiskField field(Factor factor) {
    return RiskField.asked(factor.code()).orElseThrow();
  }

  private static SpecialBody body(BodyKind kind, String... members) {
    return new SpecialBody(kind, "bureau", List.of(members));
  }
}
