-- register, first 50
select count(*) from @RISK_ROW where "PROJECT_KEY" = 'LZ';
select * from @RISK_ROW where "PROJECT_KEY" = 'LZ' order by "ID" limit 50;

-- register, filter + sort + page 50
select count(*) from @RISK_ROW
where "PROJECT_KEY" = 'LZ' and "LEVEL_CODE" = '1' and "DEPARTMENT" = 'D01';
select * from @RISK_ROW
where "PROJECT_KEY" = 'LZ' and "LEVEL_CODE" = '1' and "DEPARTMENT" = 'D01'
order by "UPDATED" desc, "ID" limit 50 offset 2450;

-- register, sorted by title
select count(*) from @RISK_ROW where "PROJECT_KEY" = 'LZ';
select * from @RISK_ROW where "PROJECT_KEY" = 'LZ' order by "TITLE", "ID" limit 50;

-- register, free text
select count(*) from @RISK_ROW where "PROJECT_KEY" = 'LZ' and "SEARCH_TEXT" like '%风险%';
select * from @RISK_ROW where "PROJECT_KEY" = 'LZ' and "SEARCH_TEXT" like '%风险%'
order by "ID" limit 50;

-- register, counts by level
select "LEVEL_CODE", count(*) from @RISK_ROW where "PROJECT_KEY" = 'LZ' group by "LEVEL_CODE";

-- graded supervision
select "LEVEL_CODE", "ANSWERER_ROLE", "ANSWERER", count(*),
  sum(case when "NEXT_CHECK" < '{0}' then 1 else 0 end),
  sum(case when "MEASURES_IN_FORCE" = 0 then 1 else 0 end)
from @RISK_ROW where "PROJECT_KEY" = 'LZ' and "STATE" = 'in-force'
group by "LEVEL_CODE", "ANSWERER_ROLE", "ANSWERER";
select count(*) from @PLANNED_CHECK where "PROJECT_KEY" = 'LZ' and "DUE" < '{0}';

-- outstanding warnings
select "COLOUR", count(*) from @WARNING_ROW
where "PROJECT_KEY" = 'LZ' and "STATE" <> 'lifted' group by "COLOUR";
select * from @WARNING_ROW where "PROJECT_KEY" = 'LZ' and "STATE" <> 'lifted'
order by "DEADLINE" limit 50;

-- measures due
select "STATE", "EFFECTIVENESS", "FILING_STAGE", "EVIDENCE_COUNT" = 0, count(*)
from @MEASURE_ROW where "PROJECT_KEY" = 'LZ' group by 1, 2, 3, 4;
select * from @MEASURE_ROW where "PROJECT_KEY" = 'LZ' and "STATE" = 'planned'
order by "DUE" limit 20;
select count(*) from @RISK_ROW where "PROJECT_KEY" = 'LZ' and "LEVEL_CODE" = '1'
  and "STATE" = 'in-force' and "MEASURES_IN_FORCE" = 0;

-- heat map
select "LEVEL_CODE", "CATEGORY", count(*) from @RISK_ROW where "PROJECT_KEY" = 'LZ'
group by "LEVEL_CODE", "CATEGORY";
select "CATEGORY", count(*) from @RISK_ROW where "PROJECT_KEY" = 'LZ' and "LEVEL_CODE" = '1'
  and "STATE" = 'in-force' and "MEASURES_IN_FORCE" = 0 group by "CATEGORY";

-- heat map, in force
select "LEVEL_CODE", "CATEGORY", count(*) from @RISK_ROW
where "PROJECT_KEY" = 'LZ' and "STATE" = 'in-force' group by "LEVEL_CODE", "CATEGORY";
select "CATEGORY", count(*) from @RISK_ROW where "PROJECT_KEY" = 'LZ' and "LEVEL_CODE" = '1'
  and "STATE" = 'in-force' and "MEASURES_IN_FORCE" = 0 group by "CATEGORY";

-- heat map, department by rank
select p."LEVEL_CODE", p."DEPARTMENT", o."POST_RANK", count(*)
from @RISK_ROW p left join @POST o on o."CODE" = p."POST"
where p."PROJECT_KEY" = 'LZ' group by p."LEVEL_CODE", p."DEPARTMENT", o."POST_RANK";
select p."DEPARTMENT", o."POST_RANK", count(*)
from @RISK_ROW p left join @POST o on o."CODE" = p."POST"
where p."PROJECT_KEY" = 'LZ' and p."LEVEL_CODE" = '1' and p."STATE" = 'in-force'
  and p."MEASURES_IN_FORCE" = 0 group by p."DEPARTMENT", o."POST_RANK";

-- my work
select "ISSUE_KEY", "TITLE", "STATE_SINCE" from @RISK_ROW
where "AWAITING_USER" = 'su.he' and "STATE" = 'draft' order by "STATE_SINCE", "ISSUE_KEY" limit 200;
select count(*) from @RISK_ROW where "AWAITING_USER" = 'su.he' and "STATE" = 'draft';
select "ISSUE_KEY", "TITLE" from @WARNING_ROW where "STATE" = 'issued' and "RESPONSIBLE" = 'su.he';
select "ISSUE_KEY", "TITLE" from @MEASURE_ROW where "STATE" = 'planned' and "RESPONSIBLE" = 'su.he';
select "POINT_ID", "DUE" from @PLANNED_CHECK where "MAKER" = 'su.he' and "DUE" < '{14}';
select * from @TASK where "HOLDER" = 'su.he';

-- panel of a risk point
select * from @RISK_ROW where "ISSUE_KEY" = 'LZ-1';
select * from @UNIT;
select * from @DEPARTMENT;
select * from @POST;
select * from @BODY_MEMBER;
select * from @OPINION where "POINT_ID" = '10000' order by "ID";
select * from @GRADING where "POINT_ID" = '10000';
select * from @FORMER_GRADING where "POINT_ID" = '10000' order by "ID";
select * from @CONTENT_VERSION where "POINT_ID" = '10000';
select * from @SUPERVISION_CHECK where "POINT_ID" = '10000' order by "ID";
select * from @POINT_FLAG where "ISSUE_ID" = '10000' order by "ID";
select m.* from @MEASURE_ROW m join @MEASURE_POINT l on l."MEASURE_ID" = m."ISSUE_ID"
where l."POINT_KEY" = 'LZ-1';
select * from @WARNING_ROW where "POINT_KEY" = 'LZ-1';
select * from @POWER;
select * from @POWER_BASIS;
select * from @FLOW_STEP;

-- audit, the latest
select * from @AUDIT order by "PLACE" desc limit 51;

-- audit, by somebody busy
select * from @AUDIT where "ACTOR" = 'su.he' order by "PLACE" desc limit 51;

-- audit, by action
select * from @AUDIT where "ACTION_CODE" = 'risk-point.review' order by "PLACE" desc limit 51;

-- audit, by object
select * from @AUDIT where "SUBJECT" = 'LZ-77' order by "PLACE" desc limit 51;
