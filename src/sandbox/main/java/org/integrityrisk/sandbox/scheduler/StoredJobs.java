package org.integrityrisk.sandbox.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.sandbox.db.Database;

/**
 * Jobs of the cluster as rows; a node claims a run by moving the row's next run, which only one of
 * them can.
 */
final class StoredJobs implements JobStore {
  private static final String COLUMNS =
      "SELECT id, runner, cron, interval_millis, next_run, parameters FROM sandbox_job";

  private final Database database;

  StoredJobs(Database database) {
    this.database = database;
    database.update(
        "CREATE TABLE IF NOT EXISTS sandbox_job (id VARCHAR(255) PRIMARY KEY, runner VARCHAR(255) NOT NULL,"
            + " cron VARCHAR(255), interval_millis BIGINT, next_run BIGINT NOT NULL, parameters "
            + database.dialect().text()
            + " NOT NULL)");
  }

  @Override
  public void save(Job job) {
    database.inTransaction(
        () -> {
          remove(job.id());
          insert(job);
        });
  }

  @Override
  public void remove(JobId id) {
    database.update("DELETE FROM sandbox_job WHERE id = ?", id.toString());
  }

  @Override
  public Optional<Job> find(JobId id) {
    return database.first(COLUMNS + " WHERE id = ?", StoredJobs::read, id.toString());
  }

  @Override
  public List<Job> all() {
    return database.query(COLUMNS, StoredJobs::read);
  }

  @Override
  public List<Job> due(Instant now) {
    return database.query(COLUMNS + " WHERE next_run <= ?", StoredJobs::read, now.toEpochMilli());
  }

  @Override
  public boolean claim(Job job, Optional<Instant> next) {
    String id = job.id().toString();
    long run = job.nextRun().toEpochMilli();
    return next.map(
                time ->
                    database.update(
                        "UPDATE sandbox_job SET next_run = ? WHERE id = ? AND next_run = ?",
                        time.toEpochMilli(),
                        id,
                        run))
            .orElseGet(
                () ->
                    database.update(
                        "DELETE FROM sandbox_job WHERE id = ? AND next_run = ?", id, run))
        == 1;
  }

  private void insert(Job job) {
    Schedule schedule = job.config().getSchedule();
    boolean cron = schedule.getType() == Schedule.Type.CRON_EXPRESSION;
    database.update(
        "INSERT INTO sandbox_job (id, runner, cron, interval_millis, next_run, parameters) VALUES (?, ?, ?, ?, ?, ?)",
        job.id().toString(),
        job.config().getJobRunnerKey().toString(),
        cron ? schedule.getCronScheduleInfo().getCronExpression() : null,
        cron ? null : (Long) schedule.getIntervalScheduleInfo().getIntervalInMillis(),
        job.nextRun().toEpochMilli(),
        Parameters.write(job.config().getParameters()));
  }

  private static Job read(ResultSet row) throws SQLException {
    Instant next = Instant.ofEpochMilli(row.getLong("next_run"));
    JobConfig config =
        JobConfig.forJobRunnerKey(JobRunnerKey.of(row.getString("runner")))
            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
            .withSchedule(schedule(row, next))
            .withParameters(Parameters.read(row.getString("parameters")));
    return new Job(JobId.of(row.getString("id")), config, next);
  }

  private static Schedule schedule(ResultSet row, Instant next) throws SQLException {
    String cron = row.getString("cron");
    return cron == null
        ? Schedule.forInterval(row.getLong("interval_millis"), Date.from(next))
        : Schedule.forCronExpression(cron);
  }
}
