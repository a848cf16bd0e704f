-- What years of work leave behind, in the register's own tables. Of a hundred points eighty are in
-- force with a planned check and a measure each, ten wait for the head of their department, and ten
-- are drafts. One in ten of those in force was warned of. One in twenty of these warnings is open.

update @RISK_ROW set
  "STATE" = 'in-force', "AWAITING_ROLE" = null, "AWAITING_USER" = null, "AWAITING_UNIT" = null,
  "NEXT_CHECK" = case
    when mod("ID", 50) = 1 then '{-20}' when mod("ID", 50) = 2 then '{5}'
    when mod("ID", 5) = 3 then '{30}' when mod("ID", 5) = 4 then '{45}' else '{60}' end,
  "MEASURES" = 1,
  "MEASURES_IN_FORCE" = case when mod("ID", 100) = 7 then 0 else 1 end,
  "OPEN_WARNINGS" = case when mod("ID", 200) = 3 then 1 else 0 end
where "STATE" = 'draft' and mod("ID", 100) < 80;

update @RISK_ROW set
  "STATE" = 'department-head', "AWAITING_STEP" = 'review', "AWAITING_ROLE" = 'department-head',
  "AWAITING_USER" = (select d."HEAD" from @DEPARTMENT d where d."CODE" = @RISK_ROW."DEPARTMENT"),
  "STEP_DUE" = case when mod("ID", 100) = 80 then '{-3}' else '{7}' end
where "STATE" = 'draft' and mod("ID", 100) < 90;

insert into @PLANNED_CHECK
  ("POINT_ID", "PROJECT_KEY", "KIND", "DUE", "COUNTED_FROM", "EVERY_MONTHS", "AGAIN", "MAKER_ROLE",
   "MAKER", "PEOPLE")
select p."ISSUE_ID", p."PROJECT_KEY", 'superior', p."NEXT_CHECK", '{-90}', 3, 0, p."ANSWERER_ROLE",
  p."ANSWERER", '|' || p."ANSWERER" || '|'
from @RISK_ROW p
where p."STATE" = 'in-force'
  and not exists (select 1 from @PLANNED_CHECK c where c."POINT_ID" = p."ISSUE_ID");

insert into @MEASURE_ROW
  ("ISSUE_ID", "ISSUE_KEY", "PROJECT_KEY", "TITLE", "STAGE", "RESPONSIBLE", "DUE", "STATE",
   "VERSION_NUMBER", "RETURN_COUNT", "EFFECTIVENESS", "EVIDENCE_COUNT", "UNDATED", "UPDATED")
select p."ISSUE_ID" || '-m', p."ISSUE_KEY" || '-M', p."PROJECT_KEY", '双人复核，全程留痕', 'preventive',
  d."HEAD", case when mod(p."ID", 200) = 7 then '{-2}' else '{10}' end,
  case when mod(p."ID", 100) = 7 then 'planned' else 'in-force' end,
  1, 0, case when mod(p."ID", 40) = 5 then 'partly' else 'effective' end, mod(p."ID", 3), 0,
  p."UPDATED"
from @RISK_ROW p join @DEPARTMENT d on d."CODE" = p."DEPARTMENT"
where p."STATE" = 'in-force'
  and not exists (select 1 from @MEASURE_POINT l where l."POINT_KEY" = p."ISSUE_KEY");

insert into @MEASURE_POINT ("MEASURE_ID", "POINT_KEY")
select p."ISSUE_ID" || '-m', p."ISSUE_KEY"
from @RISK_ROW p
where p."STATE" = 'in-force'
  and not exists (select 1 from @MEASURE_POINT l where l."POINT_KEY" = p."ISSUE_KEY");

insert into @WARNING_ROW
  ("ISSUE_ID", "ISSUE_KEY", "PROJECT_KEY", "POINT_KEY", "TITLE", "COLOUR", "STATE", "RESPONSIBLE",
   "DEADLINE", "ESCALATIONS", "REJECTIONS", "ISSUED", "UNDATED", "UPDATED")
select p."ISSUE_ID" || '-w', p."ISSUE_KEY" || '-W', p."PROJECT_KEY", p."ISSUE_KEY", '限期说明情况并整改',
  case when mod(p."ID", 3) = 0 then 'red' else 'yellow' end,
  case when mod(p."ID", 200) = 3 then 'issued' else 'lifted' end, d."HEAD",
  case when mod(p."ID", 400) = 3 then '{-1}' else '{8}' end, 0, 0, p."UPDATED", 0, p."UPDATED"
from @RISK_ROW p join @DEPARTMENT d on d."CODE" = p."DEPARTMENT"
where p."STATE" = 'in-force' and mod(p."ID", 10) = 3
  and not exists (select 1 from @WARNING_ROW w where w."POINT_KEY" = p."ISSUE_KEY");
