package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.DeploymentLine;
import org.integrityrisk.app.rest.view.DeploymentTable;
import org.integrityrisk.app.rest.view.DeploymentView;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.core.deployment.Deployment;
import org.integrityrisk.core.deployment.DeploymentCount;
import org.integrityrisk.core.deployment.DeploymentState;
import org.integrityrisk.core.deployment.ListDeployments;
import org.integrityrisk.core.deployment.LoadDeployment;
import org.integrityrisk.core.deployment.LoadedDeployment;
import org.springframework.stereotype.Component;

/** Shows control deployments to those who may see them. */
@Component
public class DeploymentViews {

  private static final String HEADER = "integrity-risk.deployment.column.";

  private final LoadDeployment load;
  private final ListDeployments list;
  private final NamesIn names;
  private final Spreadsheets spreadsheets;
  private final Texts texts;
  private final Clock clock;

  public DeploymentViews(
      LoadDeployment load,
      ListDeployments list,
      NamesIn names,
      Spreadsheets spreadsheets,
      Texts texts,
      Clock clock) {
    this.load = load;
    this.list = list;
    this.names = names;
    this.spreadsheets = spreadsheets;
    this.texts = texts;
    this.clock = clock;
  }

  /** A page of a list. */
  public record DeploymentPage(int total, int start, int limit, List<DeploymentLine> deployments) {}

  /** How many there are of each level that issued them. */
  public record Statistics(List<StatisticsRow> rows, DeploymentCount total) {}

  /** How many there are of a level. */
  public record StatisticsRow(CodeName level, DeploymentCount count) {}

  DeploymentView of(Caller caller, String id) {
    LoadedDeployment loaded = load.forUser(caller.key(), id);
    Names words = names.project(caller, loaded.deployment().order().project());
    return DeploymentView.of(loaded, mayDo(loaded), LocalDate.now(clock), words);
  }

  DeploymentPage page(Caller caller, String project, DeploymentQuery query) {
    Paging paging = Paging.of(query.text("start"), query.text("limit"));
    List<Deployment> all = list.of(caller.key(), project, query.filter());
    Names words = names.project(caller, project);
    LocalDate today = LocalDate.now(clock);
    return new DeploymentPage(
        all.size(),
        paging.start(),
        paging.limit(),
        all.stream()
            .skip(paging.start())
            .limit(paging.limit())
            .map(one -> DeploymentLine.of(one, today, words))
            .toList());
  }

  Statistics statistics(Caller caller, String project, DeploymentQuery query) {
    Map<String, DeploymentCount> counts = list.byLevel(caller.key(), project, query.filter());
    Names words = names.project(caller, project);
    List<StatisticsRow> rows = new ArrayList<>();
    counts.forEach(
        (level, count) -> rows.add(new StatisticsRow(DeploymentLine.level(level, words), count)));
    return new Statistics(
        rows, counts.values().stream().reduce(DeploymentCount.NONE, DeploymentCount::and));
  }

  Download export(Caller caller, String project, DeploymentQuery query) {
    List<Deployment> all = list.of(caller.key(), project, query.filter());
    Names words = names.project(caller, project);
    return spreadsheets.file(
        "deployments",
        query.text("format"),
        DeploymentTable.of(
            all,
            column -> texts.of(caller.locale(), HEADER + column, List.of()),
            LocalDate.now(clock),
            clock.getZone(),
            words));
  }

  private static List<String> mayDo(LoadedDeployment loaded) {
    DeploymentState state = loaded.deployment().state();
    List<String> mayDo = new ArrayList<>();
    if (loaded.mayFeedBack()) {
      mayDo.add("feed-back");
    }
    if (loaded.mayLift()) {
      mayDo.add(state.isOpen() ? "lift" : "reopen");
    }
    if (loaded.mayEscalate()) {
      mayDo.add("escalate");
    }
    return mayDo;
  }
}
