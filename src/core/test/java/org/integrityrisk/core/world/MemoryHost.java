package org.integrityrisk.core.world;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.integrityrisk.core.change.RegimeHost;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.review.FlowTransition;
import org.integrityrisk.core.review.Move;
import org.integrityrisk.core.review.ReviewFlow;
import org.integrityrisk.core.review.ReviewMoves;
import org.integrityrisk.core.risk.NewRiskPoint;
import org.integrityrisk.core.risk.PointPages;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.risk.RiskPoints;
import org.integrityrisk.core.risk.RiskState;

/**
 * A host that keeps risk points and takes their workflow's transitions, calling back as a real one
 * does.
 */
public final class MemoryHost implements RiskPoints, PointPages, ReviewMoves, RegimeHost {

  /** What the host's create function and transition function call. */
  interface Functions {

    void created(RiskPoint point);

    void moved(RiskPoint point, String to, Move move);
  }

  private final Fuse fuse;
  private final Clock clock;
  private final Map<String, Regime> workflows = new LinkedHashMap<>();
  private final Map<String, RiskPoint> points = new LinkedHashMap<>();
  private final Map<String, String> origins = new LinkedHashMap<>();
  private Functions functions;
  private Regime regime;
  private int lastNumber;
  private String refused = "";

  MemoryHost(Fuse fuse, Clock clock, Regime regime) {
    this.fuse = fuse;
    this.clock = clock;
    this.regime = regime;
  }

  /** From now on the host refuses every change of the point of that key, or the regime of that. */
  public void refuse(String pointOrRegime) {
    refused = pointOrRegime;
  }

  /** The host refuses nothing any more. */
  public void relent() {
    refused = "";
  }

  private void allow(String pointOrRegime) {
    if (refused.equals(pointOrRegime)) {
      throw new IllegalStateException("The host refuses " + pointOrRegime);
    }
  }

  void connect(Functions callbacks) {
    this.functions = callbacks;
  }

  public List<RiskPoint> all() {
    return List.copyOf(points.values());
  }

  @Override
  public Optional<RiskPoint> find(String key) {
    return Optional.ofNullable(points.get(key));
  }

  @Override
  public Optional<RiskPoint> findById(String id) {
    return points.values().stream().filter(point -> point.id().equals(id)).findFirst();
  }

  @Override
  public Optional<RiskPoint> findByOrigin(String origin) {
    return Optional.ofNullable(origins.get(origin)).flatMap(this::find);
  }

  @Override
  public List<RiskPoint> after(String project, String lastId, int limit) {
    return points.values().stream()
        .filter(point -> point.project().equals(project) && point.id().compareTo(lastId) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public RiskPoint create(NewRiskPoint point) {
    fuse.beforeWrite();
    lastNumber++;
    RiskPoint created =
        new RiskPoint(
            "1000" + lastNumber,
            point.project() + "-" + lastNumber,
            point.project(),
            point.content(),
            point.level(),
            RiskState.DRAFT,
            point.filer(),
            "",
            clock.instant(),
            clock.instant());
    points.put(created.key(), created);
    workflows.put(created.key(), regime);
    if (!point.origin().isEmpty()) {
      origins.put(point.origin(), created.key());
    }
    functions.created(created);
    return created;
  }

  @Override
  public void replaceContent(String key, RiskPointContent content, String actor) {
    change(
        key,
        point ->
            new RiskPoint(
                point.id(),
                point.key(),
                point.project(),
                content,
                point.level(),
                point.state(),
                point.filer(),
                point.assignee(),
                point.filed(),
                clock.instant()));
  }

  @Override
  public void assign(String key, String assignee, String actor) {
    change(key, point -> point.givenTo(assignee));
  }

  @Override
  public void setLevel(String key, String level, String actor) {
    change(key, point -> point.at(level));
  }

  @Override
  public void delete(String key, String actor) {
    fuse.beforeWrite();
    points.remove(key);
  }

  @Override
  public void make(String pointKey, Move move) {
    RiskPoint point = points.get(pointKey);
    Regime workflow = workflows.get(pointKey);
    String chain =
        workflow
            .chainFor(
                point.content().scope(),
                Town.register().post(point.content().post()).map(post -> post.rank()))
            .orElseThrow()
            .id();
    FlowTransition transition =
        ReviewFlow.of(workflow).find(point.state(), move.decision(), chain).orElseThrow();
    functions.moved(point, transition.to(), move);
    change(pointKey, moved -> moved.in(transition.to()));
  }

  @Override
  public void prepare(String project, Regime next, String user) {
    fuse.beforeWrite();
  }

  @Override
  public void adopt(String project, Regime next, String user) {
    fuse.beforeWrite();
    allow(next.key());
    regime = next;
  }

  @Override
  public void place(String pointKey, Regime next, String state, String user) {
    change(pointKey, point -> point.in(state));
    workflows.put(pointKey, next);
  }

  /** The regime that the project works by. */
  Regime regime() {
    return regime;
  }

  /** The regime whose workflow a point follows. */
  public Regime workflowOf(String key) {
    return workflows.get(key);
  }

  private void change(String key, UnaryOperator<RiskPoint> change) {
    fuse.beforeWrite();
    allow(key);
    points.computeIfPresent(key, (same, point) -> change.apply(point));
  }
}
