package org.integrityrisk.acceptance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.Description;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may call what: every operation that the description names, and every role. The clerk of the
 * licensing department files; "staff" works in another department; the leader is in charge of the
 * licensing department and, as the main leader is, a member of the leading group; "group" is a
 * member of it with no other part in the licensing department.
 */
class EndpointsIT {
  private static final List<String> ROLES =
      List.of(
          "",
          DemoBody.VISITOR,
          DemoBody.STAFF,
          DemoBody.CLERK,
          DemoBody.HEAD,
          DemoBody.LEADER,
          DemoBody.MAIN_LEADER,
          DemoBody.GROUP_MEMBER,
          DemoBody.OFFICE,
          DemoBody.INSPECTOR,
          "admin");

  private static final String RIGHTS =
      """
                                              nobody visitor staff filer head leader main group office inspector admin
      GET    /status                             401     200   200   200  200    200  200   200    200       200   200
      GET    /openapi                            401     200   200   200  200    200  200   200    200       200   200
      GET    /regimes                            401     200   200   200  200    200  200   200    200       200   200
      GET    /regimes/{key}                      401     200   200   200  200    200  200   200    200       200   200
      GET    /organisation                       401     200   200   200  200    200  200   200    200       200   200
      GET    /filing                             401     404   200   200  200    200  200   200    200       200   200
      GET    /my-work                            401     404   200   200  200    200  200   200    200       200   200
      GET    /register                           401     404   200   200  200    200  200   200    200       200   200
      GET    /register/summary                   401     404   200   200  200    200  200   200    200       200   200
      POST   /register/bulk/preview              401     404   200   200  200    200  200   200    200       200   200
      POST   /register/bulk                      401     404   403   403  200    200  403   403    200       403   200
      GET    /register/history                   401     404   200   200  200    200  200   200    200       200   200
      GET    /register/history/trend             401     404   200   200  200    200  200   200    200       200   200
      GET    /register/history/comparison        401     404   200   200  200    200  200   200    200       200   200
      GET    /register/history/comparison/points 401     404   200   200  200    200  200   200    200       200   200
      GET    /register/history/comparison/export 401     404   200   200  200    200  200   200    200       200   200
      GET    /register-views                     401     404   200   200  200    200  200   200    200       200   200
      POST   /register-views                     401     404   201   201  201    201  201   201    201       201   201
      PUT    /register-views/{id}                401     404   403   403  200    403  403   403    200       403   200
      DELETE /register-views/{id}                401     404   403   403  200    403  403   403    200       403   200
      GET    /register/export                    401     404   200   200  200    200  200   200    200       200   200
      GET    /heat-map                           401     404   200   200  200    200  200   200    200       200   200
      GET    /gadgets/graded-supervision         401     404   200   200  200    200  200   200    200       200   200
      GET    /gadgets/outstanding-warnings       401     404   200   200  200    200  200   200    200       200   200
      GET    /meetings                           401     404   200   200  200    200  200   200    200       200   200
      GET    /risk-points/{key}                  401     404   200   200  200    200  200   200    200       200   200
      GET    /risk-points/{key}/papers           401     404   200   200  200    200  200   200    200       200   200
      GET    /risk-points/{key}/versions         401     404   200   200  200    200  200   200    200       200   200
      GET    /risk-points/{key}/versions/{first}/difference/{second} 401 404 200 200 200 200 200 200 200 200 200
      GET    /measures/{key}                     401     404   200   200  200    200  200   200    200       200   200
      GET    /quality                          401     404   403   403  200    200  200   200    200       200   200
      GET    /quality/{check}                  401     404   403   403  200    200  200   200    200       200   200
      GET    /quality/{check}/file             401     404   403   403  200    200  200   200    200       200   200
      GET    /measures                           401     404   200   200  200    200  200   200    200       200   200
      GET    /exports/measures                   401     404   200   200  200    200  200   200    200       200   200
      GET    /gadgets/measures-due               401     404   200   200  200    200  200   200    200       200   200
      POST   /measures                           401     404   403   201  201    201  403   403    201       403   201
      POST   /measures/{key}/judgement           401     404   403   403  200    200  403   403    200       200   200
      POST   /measures/{key}/revision            401     404   403   200  200    200  403   403    200       200   200
      POST   /measures/{key}/evidence            401     404   403   201  201    201  403   403    201       201   201
      POST   /measures/{key}/points              401     404   403   200  200    200  403   403    200       403   200
      POST   /measures/{key}/review              401     404   403   403  403    403  403   403    403       403   403
      POST   /measures/{key}/filing              401     404   403   403  403    403  403   403    409       403   409
      POST   /measures/{key}/filing/reply        401     404   403   403  403    403  403   403    409       403   409
      GET    /warnings/{key}                     401     404   200   200  200    200  200   200    200       200   200
      GET    /warnings                          401     404   200   200  200    200  200   200    200       200   200
      GET    /accountability                    401     404   200   200  200    200  200   200    200       200   200
      GET    /exports/warnings                  401     404   200   200  200    200  200   200    200       200   200
      GET    /risk-points/{key}/warning-proposal 401     404   403   403  403    403  403   403    200       200   200
      GET    /audit                              401     403   403   403  403    403  403   403    200       403   200
      GET    /audit/export                       401     403   403   403  403    403  403   403    200       403   200
      GET    /audit/search                       401     403   403   403  403    403  403   403    200       403   200
      GET    /audit/verification                 401     403   403   403  403    403  403   403    200       403   200
      GET    /setup                              401     403   403   403  403    403  403   403    403       403   200
      GET    /setup/repairs                      401     403   403   403  403    403  403   403    403       403   200
      GET    /setup/removal                      401     403   403   403  403    403  403   403    403       403   200
      GET    /self-check                         401     403   403   403  403    403  403   403    403       403   200
      GET    /regime-files                      401     403   403   403  403    403  403   403    403       403   200
      GET    /regime-files/{key}/{version}      401     403   403   403  403    403  403   403    403       403   200
      POST   /regime-files/validation           401     403   403   403  403    403  403   403    403       403   200
      POST   /regime-files                      401     403   403   403  403    403  403   403    403       403   201
      DELETE /regime-files/{key}/{version}      401     403   403   403  403    403  403   403    403       403   200
      POST   /setup                              401     403   403   403  403    403  403   403    403       403   200
      DELETE /setup                              401     403   403   403  403    403  403   403    403       403   200
      PUT    /projects/{key}/regime              401     403   403   403  403    403  403   403    403       403   200
      GET    /projects/{key}/regime-change       401     403   403   403  403    403  403   403    403       403   200
      POST   /projects/{key}/regime-change/preview 401     403   403   403  403    403  403   403    403       403   200
      POST   /projects/{key}/regime-change/preview/points 401     403   403   403  403    403  403   403    403       403   409
      POST   /projects/{key}/regime-change       401     403   403   403  403    403  403   403    403       403   409
      DELETE /projects/{key}/regime-change       401     403   403   403  403    403  403   403    403       403   409
      POST   /projects/{key}/regime-change/rest  401     403   403   403  403    403  403   403    403       403   409
      PUT    /organisation/units/{code}          401     403   403   403  403    403  403   403    200       403   200
      DELETE /organisation/units/{code}          401     403   403   403  403    403  403   403    200       403   200
      PUT    /organisation/departments/{code}    401     403   403   403  403    403  403   403    200       403   200
      DELETE /organisation/departments/{code}    401     403   403   403  403    403  403   403    200       403   200
      PUT    /organisation/posts/{code}          401     403   403   403  403    403  403   403    200       403   200
      DELETE /organisation/posts/{code}          401     403   403   403  403    403  403   403    200       403   200
      PUT    /organisation/bodies/{unit}/{code}  401     403   403   403  403    403  403   403    200       403   200
      GET    /exports/organisation               401     403   403   403  403    403  403   403    200       403   200
      POST   /imports/organisation               401     403   403   403  403    403  403   403    200       403   200
      POST   /imports/powers                     401     403   403   403  403    403  403   403    200       403   200
      POST   /imports/risk-points                401     404   403   403  403    403  403   403    200       403   200
      POST   /grading                            401     404   200   200  200    200  200   200    200       200   200
      POST   /risk-points                        401     404   201   201  201    201  201   201    201       201   201
      PUT    /risk-points/{key}                  401     404   403   200  403    403  403   403    200       403   200
      POST   /risk-points/{key}/submission       401     404   403   200  403    403  403   403    200       403   200
      POST   /risk-points/{key}/withdrawal       401     404   403   200  403    403  403   403    200       403   200
      POST   /risk-points/{key}/re-examination   401     404   403   403  403    403  403   403    200       200   200
      POST   /risk-points/{key}/reviews          401     404   403   403  200    403  403   403    403       403   403
      POST   /meetings                           401     404   403   403  403    201  201   201    201       403   201
      POST   /risk-points/{key}/measures         401     404   403   201  201    201  403   403    201       403   201
      POST   /measures/{key}/state               401     404   403   200  200    200  403   403    200       200   200
      POST   /risk-points/{key}/warnings         401     404   403   403  403    403  403   403    201       201   201
      POST   /warnings/{key}/answer              401     404   403   200  403    403  403   403    403       403   403
      POST   /warnings/{key}/examination         401     404   403   403  403    403  403   403    200       200   200
      POST   /warnings/{key}/lifting             401     404   403   403  403    403  403   403    200       200   200
      POST   /warnings/{key}/acknowledgement    401     404   403   200  200    403  403   403    403       403   403
      POST   /warnings/{key}/supervision        401     404   403   403  403    403  403   403    200       200   200
      POST   /warnings/{key}/failure            401     404   403   403  403    403  403   403    200       200   200
      POST   /warnings/{key}/hand-over          401     404   403   403  403    403  403   403    200       200   200
      POST   /warnings/{key}/accountability     401     404   403   403  403    403  403   403    200       200   200
      POST   /risk-points/{key}/checks           401     404   403   403  201    201  201   403    201       201   201
      GET    /supervision                        401     404   200   200  200    200  200   200    200       200   200
      GET    /supervision/calendar               401     404   200   200  200    200  200   200    200       200   200
      GET    /check-rounds                       401     404   200   200  200    200  200   200    200       200   200
      GET    /check-rounds/choices               401     404   200   200  200    200  200   200    200       200   200
      POST   /check-rounds                       401     404   403   403  403    403  201   403    201       201   201
      GET    /check-rounds/{id}                  401     404   404   404  404    404  200   404    200       200   200
      POST   /check-rounds/{id}/record           401     404   404   404  404    404  200   404    200       200   200
      POST   /check-rounds/{id}/dropping         401     404   404   404  404    404  200   404    200       200   200
      POST   /check-rounds/{id}/suggestions/{number} 401     404   404   404  404    404  200   404    200       200   200
      GET    /rectifications                     401     404   200   200  200    200  200   200    200       200   200
      POST   /rectifications                     401     404   403   403  201    201  201   403    201       201   201
      GET    /rectifications/{id}                401     404   404   200  200    200  200   404    200       200   200
      POST   /rectifications/{id}/steps          401     404   404   200  403    403  403   404    403       403   403
      POST   /rectifications/{id}/warning        401     404   404   403  403    403  403   404    201       201   201
      GET    /files                              401     404   404   200  200    200  200   404    200       200   200
      POST   /files                              401     404   404   200  403    403  403   404    200       200   200
      GET    /files/{file}                       401     404   404   200  200    200  200   404    200       200   200
      DELETE /files/{file}                       401     404   404   403  403    403  403   404    403       200   200
      GET    /bulletin                           401     404   200   200  200    200  200   200    200       200   200
      GET    /exports/supervision/plan           401     404   200   200  200    200  200   200    200       200   200
      GET    /exports/supervision/bulletin       401     404   200   200  200    200  200   200    200       200   200
      GET    /exports/supervision/rectifications 401     404   200   200  200    200  200   200    200       200   200
      GET    /publicities                        401     200   200   200  200    200  200   200    200       200   200
      GET    /publicities/choices                401     404   200   200  200    200  200   200    200       200   200
      GET    /publicities/export                 401     200   200   200  200    200  200   200    200       200   200
      GET    /filings/export                     401     404   200   200  200    200  200   200    200       200   200
      GET    /meetings/export                    401     404   200   200  200    200  200   200    200       200   200
      GET    /filings                            401     404   200   200  200    200  200   200    200       200   200
      GET    /publicities/{id}                   401     404   404   404  404    404  404   404    404       404   404
      GET    /publicities/{id}/list              401     404   404   404  404    404  404   404    404       404   404
      POST   /publicities                        401     404   403   403  403    403  403   403    409       403   409
      POST   /publicities/{id}/comments          401     404   404   404  404    404  404   404    404       404   404
      POST   /publicities/{id}/comments/{comment}/answer 401     404   404   404  404    404  404   404    404       404   404
      POST   /publicities/{id}/results           401     404   404   404  404    404  404   404    404       404   404
      POST   /filings                            401     404   400   400  400    400  400   400    400       400   400
      POST   /filings/{id}/reply                 401     404   404   404  404    404  404   404    404       404   404
      GET    /deployments                        401     404     200   200  200    200  200   200    200       200   200
      GET    /deployments/choices                401     404     200   200  200    200  200   200    200       200   200
      GET    /deployments/statistics             401     404     200   200  200    200  200   200    200       200   200
      GET    /deployments/export                 401     404     200   200  200    200  200   200    200       200   200
      GET    /slips                              401     404     200   200  200    200  200   200    200       200   200
      GET    /slips/choices                      401     404     200   200  200    200  200   200    200       200   200
      GET    /slips/export                       401     404     200   200  200    200  200   200    200       200   200
      GET    /holdings                           401     404     200   200  200    200  200   200    200       200   200
      GET    /holdings/choices                   401     404     200   200  200    200  200   200    200       200   200
      GET    /holdings/export                    401     404     200   200  200    200  200   200    200       200   200
      GET    /deployments/{id}                   401     404     404   404  404    404  404   404    404       404   404
      POST   /deployments                        401     404     409   409  409    409  409   409    409       409   409
      POST   /deployments/{id}/feedback          401     404     404   404  404    404  404   404    404       404   404
      POST   /deployments/{id}/lifting           401     404     404   404  404    404  404   404    404       404   404
      POST   /deployments/{id}/reopening         401     404     404   404  404    404  404   404    404       404   404
      POST   /deployments/{id}/escalation        401     404     404   404  404    404  404   404    404       404   404
      GET    /screenings                         401     404     403   403  403    200  200   200    200       200   200
      GET    /screening-proposals                401     404     403   403  403    200  200   200    200       200   200
      POST   /screenings                         401     404     409   409  409    409  409   409    409       409   409
      GET    /screenings/{id}                    401     404     404   404  404    404  404   404    404       404   404
      GET    /screenings/{id}/findings           401     404     404   404  404    404  404   404    404       404   404
      GET    /screenings/{id}/findings/export    401     404     404   404  404    404  404   404    404       404   404
      POST   /screenings/{id}/decisions          401     404     404   404  404    404  404   404    404       404   404
      POST   /screenings/{id}/closing            401     404     404   404  404    404  404   404    404       404   404
      POST   /screenings/{id}/reopening          401     404     404   404  404    404  404   404    404       404   404
      POST   /screenings/{id}/noting             401     404     404   404  404    404  404   404    404       404   404
      POST   /screening-proposals/{id}/issuing   401     404     404   404  404    404  404   404    404       404   404
      POST   /screening-proposals/{id}/refusal   401     404     404   404  404    404  404   404    404       404   404
      POST   /slips                              401     404     403   201  201    201  403   403    201       403   201
      GET    /slips/{id}                         401     404     200   200  200    200  200   404    200       200   200
      POST   /slips/{id}/receipt                 401     404     200   403  403    403  403   404    403       403   403
      POST   /slips/{id}/hand-over               401     404     200   403  403    403  403   404    403       403   403
      POST   /slips/{id}/redirection             401     404     403   200  200    200  403   404    200       403   200
      POST   /slips/{id}/corrections             401     404     403   201  403    403  403   404    403       403   403
      GET    /holdings/{id}                      401     404     404   404  404    404  404   404    404       404   404
      POST   /holdings                           401     404     409   409  409    409  409   409    409       409   409
      POST   /holdings/{id}/movements            401     404     404   404  404    404  404   404    404       404   404
      POST   /holdings/{id}/stock-takings        401     404     404   404  404    404  404   404    404       404   404
      POST   /holdings/{id}/reversals            401     404     404   404  404    404  404   404    404       404   404
      GET    /exports/powers                     401     404   200   200  200    200  200   200    200       200   200
      GET    /exports/post-grades                401     404   200   200  200    200  200   200    200       200   200
      GET    /post-grades                        401     404   200   200  200    200  200   200    200       200   200
      GET    /powers                             401     404   200   200  200    200  200   200    200       200   200
      GET    /powers/{code}                      401     404   200   200  200    200  200   200    200       200   200
      PUT    /powers/{code}                      401     403   403   403  403    403  403   403    200       403   200
      DELETE /powers/{code}                      401     403   403   403  403    403  403   403    200       403   200
      POST   /powers/{code}/steps                401     403   403   403  403    403  403   403    201       403   201
      PUT    /powers/{code}/steps/{step}         401     403   403   403  403    403  403   403    200       403   200
      PUT    /powers/{code}/steps/{step}/place   401     403   403   403  403    403  403   403    200       403   200
      DELETE /powers/{code}/steps/{step}         401     403   403   403  403    403  403   403    200       403   200
      GET    /calendar/{year}                    401     200   200   200  200    200  200   200    200       200   200
      PUT    /calendar/days/{date}               401     403   403   403  403    403  403   403    200       403   200
      DELETE /calendar/days/{date}               401     403   403   403  403    403  403   403    200       403   200
      POST   /imports/calendar                   401     403   403   403  403    403  403   403    200       403   200
      GET    /public-tips                         404   404   404   404   404   404   404   404   404   404   404
      POST   /public-tips                         404   404   404   404   404   404   404   404   404   404   404
      POST   /public-tips/status                  404   404   404   404   404   404   404   404   404   404   404
      POST   /public-tips/messages                404   404   404   404   404   404   404   404   404   404   404
      POST   /public-tips/files                   404   404   404   404   404   404   404   404   404   404   404
      GET    /tips                                401   404   403   403   403   403   200   403   403   200   403
      GET    /tips/choices                        401   404   200   200   200   200   200   200   200   200   200
      GET    /tips/counts                         401   404   403   403   403   403   200   403   200   200   403
      POST   /tips                                401   404   403   403   403   403   403   403   409   409   403
      GET    /tips/{id}                           401   404   404   404   404   404   404   404   404   404   404
      GET    /tips/{id}/files/{file}              401   404   404   404   404   404   404   404   404   404   404
      POST   /tips/{id}/take-up                   401   404   404   404   404   404   404   404   404   404   404
      POST   /tips/{id}/questions                 401   404   404   404   404   404   404   404   404   404   404
      POST   /tips/{id}/answers                   401   404   404   404   404   404   404   404   404   404   404
      POST   /tips/{id}/recusals                  401   404   404   404   404   404   404   404   404   404   404
      POST   /tips/{id}/purge                     401   404   404   404   404   404   404   404   404   404   404
      POST   /tips/{id}/proposal                  401   404   404   404   404   404   404   404   404   404   404
      POST   /tips/{id}/warning                   401   404   404   404   404   404   404   404   404   404   404
      POST   /tips/{id}/closing                   401   404   404   404   404   404   404   404   404   404   404
      GET    /notices                             401   200   200   200   200   200   200   200   200   200   200
      GET    /notices/unread                      401   200   200   200   200   200   200   200   200   200   200
      POST   /notices/reading                     401   200   200   200   200   200   200   200   200   200   200
      PUT    /notices/wish                        401   200   200   200   200   200   200   200   200   200   200
      GET    /notice-ledger                       401   404   403   403   403   403   403   403   200   403   200
      GET    /notice-ledger/file                  401   404   403   403   403   403   403   403   200   403   200
      POST   /notice-ledger/retry                 401   404   403   403   403   403   403   403   200   403   200
      POST   /notice-ledger/runs                  401   403   403   403   403   403   403   403   200   403   200
      GET    /tip-settings                        401   403   403   403   403   403   403   403   403   403   200
      PUT    /tip-settings/{project}              401   403   403   403   403   403   403   403   403   403   200
      POST   /tip-settings/keys                   401   403   403   403   403   403   403   403   403   403   200
      GET    /delegations                        401     200   200   200  200    200  200   200    200       200   200
      POST   /delegations                        401     403   403   403  201    403  403   403    201       403   201
      DELETE /delegations/{key}                  401     404   404   404  200    200  404   404    200       404   200
      POST   /risk-points/{key}/recusals         401     404   403   403  201    403  403   403    201       403   201
      POST   /risk-points/{key}/sought-opinions  401     404   403   403  201    403  403   403    201       403   201
      POST   /risk-points/{key}/sought-opinions/answer 401     404   200   403  403    403  403   403    403       403   403
      POST   /risk-points/{key}/flags/{flag}/dismissal 401     404   404   404  404    404  404   404    404       404   404
      """;

  /** Where nothing can be done now, only those who could at another time are told so. */
  private static final String OUT_OF_TURN =
      """
                                              nobody visitor staff filer head leader main group office inspector admin
      PUT    /risk-points/{key}                  401     404   403   409  403    403  403   403    409       403   409
      POST   /risk-points/{key}/submission       401     404   403   409  403    403  403   403    409       403   409
      POST   /risk-points/{key}/withdrawal       401     404   403   409  403    403  403   403    409       403   409
      POST   /risk-points/{key}/re-examination   401     404   403   403  403    403  403   403    409       409   409
      POST   /risk-points/{key}/reviews          401     404   403   403  409    409  409   409    409       403   409
      POST   /meetings                           401     404   403   403  403    400  400   400    400       403   400
      POST   /risk-points/{key}/measures         401     404   403   409  409    409  403   403    409       403   409
      POST   /measures/{key}/state               401     404   403   409  409    409  403   403    409       409   409
      POST   /risk-points/{key}/warnings         401     404   403   403  403    403  403   403    409       409   409
      POST   /warnings/{key}/answer              401     404   403   409  403    403  403   403    403       403   403
      POST   /warnings/{key}/examination         401     404   403   403  403    403  403   403    409       409   409
      POST   /warnings/{key}/lifting             401     404   403   403  403    403  403   403    409       409   409
      POST   /warnings/{key}/acknowledgement    401     404   403   409  409    403  403   403    403       403   403
      POST   /warnings/{key}/supervision        401     404   403   403  403    403  403   403    409       409   409
      POST   /warnings/{key}/failure            401     404   403   403  403    403  403   403    409       409   409
      POST   /warnings/{key}/hand-over          401     404   403   403  403    403  403   403    409       409   409
      POST   /risk-points/{key}/checks           401     404   403   403  409    409  409   403    409       409   409
      """;

  private static Sandbox sandbox;
  private static EveryCall calls;

  /** A row of a table: what each role is answered. */
  record Row(String operation, List<Integer> answers) {
    static Row of(String line) {
      String[] cells = line.split("\\s+");
      return new Row(
          cells[0] + " " + cells[1], Arrays.stream(cells).skip(2).map(Integer::valueOf).toList());
    }

    @Override
    public String toString() {
      return operation;
    }
  }

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, "market-regulator");
    calls = new EveryCall(sandbox);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  static Stream<Row> rights() {
    return RIGHTS.lines().skip(1).map(Row::of);
  }

  static Stream<Row> outOfTurn() {
    return OUT_OF_TURN.lines().skip(1).map(Row::of);
  }

  static Stream<Description.Operation> writes() {
    return operations().filter(operation -> !operation.method().equals("GET"));
  }

  private static Stream<Description.Operation> operations() {
    return Description.ofApp().operations().stream();
  }

  @Test
  void theTableKnowsEveryOperation() {
    Set<String> described =
        operations().map(Object::toString).collect(TreeSet::new, Set::add, Set::addAll);

    assertThat(rights().map(Row::operation)).containsExactlyInAnyOrderElementsOf(described);
    assertThat(calls.operations()).containsExactlyInAnyOrderElementsOf(described);
  }

  @ParameterizedTest
  @MethodSource("rights")
  void answersEachRoleAsTheTableSays(Row row) {
    check(row, role -> tryOut(role, row.operation()));
  }

  private static int tryOut(String role, String operation) {
    Answer answer = calls.of(operation).as().apply(user(role));
    if (answer.status() / 100 == 2) {
      calls.done(operation);
      checkThatNothingRunsIn(answer);
    }
    return answer.status();
  }

  private static void checkThatNothingRunsIn(Answer answer) {
    if (header(answer, "Content-Type").startsWith("application/json")) {
      assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'; sandbox");
    }
  }

  private static String header(Answer answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @MethodSource("outOfTurn")
  void tellsOnlyThoseWithARightThatItIsNotTheMoment(Row row) {
    Call call = calls.outOfTurn(row.operation());
    check(row, role -> call.as().apply(user(role)).status());
  }

  private static void check(Row row, Function<String, Integer> answer) {
    List<Integer> answers = ROLES.stream().map(answer).toList();

    assertThat(inWords(answers)).isEqualTo(inWords(row.answers()));
  }

  private static String inWords(List<Integer> answers) {
    return Stream.iterate(0, column -> column + 1)
        .limit(ROLES.size())
        .map(column -> ROLES.get(column) + " " + answers.get(column))
        .collect(joining(", "));
  }

  @ParameterizedTest
  @MethodSource("writes")
  void refusesAWriteThatAForeignPageCouldSend(Description.Operation operation) {
    String path = operation.path().substring(1).replaceAll("\\{[^}]*}", "LZ-1");
    Answer answer =
        sandbox.admin().send(operation.method(), path, Map.of("Content-Type", "text/plain"), "{}");

    assertThat(answer.status()).isEqualTo(403);
  }

  @ParameterizedTest
  @MethodSource("writes")
  void refusesABodyThatNoPageWouldSend(Description.Operation operation) {
    Call call = calls.of(operation.toString());
    RestUser user = user(whoMay(operation.toString()));
    int before = entries();

    call.body()
        .ifPresent(
            right ->
                ForeignBodies.of(right)
                    .forEach(
                        (wrong, json) ->
                            assertThat(call.sending(json, user).status())
                                .as(wrong)
                                .isBetween(400, 499)));

    int byAsking = 1;
    assertThat(entries()).isEqualTo(before + byAsking);
  }

  /**
   * How long the audit trail is: where nothing is written there, nothing has happened. That it was
   * read is written, too.
   */
  private static int entries() {
    return sandbox.admin().get("audit?limit=1").ok().get("total").asInt();
  }

  /** Somebody who is not refused for who they are. */
  static String whoMay(String operation) {
    List<Integer> answers =
        rights()
            .filter(row -> row.operation().equals(operation))
            .findFirst()
            .orElseThrow()
            .answers();
    return Stream.iterate(ROLES.size() - 1, column -> column >= 0, column -> column - 1)
        .filter(column -> answers.get(column) / 100 == 2)
        .findFirst()
        .map(ROLES::get)
        .orElse("admin");
  }

  @ParameterizedTest
  @CsvSource({
    "regimes/no-such",
    "regime-files/market-regulator/0",
    "risk-points/LZ-999",
    "warnings/LZ-999",
    "measures/LZ-999",
    "register?project=XX",
    "setup/removal?project=XX",
  })
  void findsNothingWhereThereIsNothing(String path) {
    assertThat(sandbox.admin().get(path).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "register?q=%00",
    "register?unit=%00",
    "audit/search?actor=%00",
    "measures?q=a%00b",
  })
  void refusesACharacterThatNoDatabaseKeeps(String path) {
    assertThat(sandbox.admin().get(path).status()).isEqualTo(400);
  }

  private static RestUser user(String role) {
    return switch (role) {
      case "" -> sandbox.anonymous();
      case "admin" -> sandbox.admin();
      default -> sandbox.as(role, DemoBody.PASSWORD);
    };
  }
}
