<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AlertRule</name>
    <message>
        <source>Not looked at yet.</source>
        <translation>لم يُفحص بعد.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what alerts and how it stands: &quot;High error rate: firing&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>This desk has not looked at it yet.</source>
        <translation>لم يُفحص هنا بعد.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>This desk: %1</source>
        <translation>هذا المكتب: %1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <extracomment>a server and what it tells: &quot;Alertmanager: 2 firing · since 03:01&quot;</extracomment>
        <translation>حسب %1: %2</translation>
    </message>
    <message>
        <source>Silenced by %1 until %2: %3</source>
        <translation>كتمه %1 حتى %2: %3</translation>
    </message>
    <message>
        <source>Silenced until %1</source>
        <translation>كتم حتى %1</translation>
    </message>
    <message>
        <source>Will be silenced from %1 until %2</source>
        <translation>كتم قادم من %1 حتى %2</translation>
    </message>
    <message>
        <source>Was silenced until %1</source>
        <translation>كتم انتهى في %1</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1، السبب: %2</translation>
    </message>
    <message>
        <source>%1 does not answer since %2, what it said then is below: %3</source>
        <translation>لا يجيب %1 منذ %2، وما قاله حينها معروض أدناه: %3</translation>
    </message>
    <message>
        <source>What %1 knows is not known here: %2</source>
        <translation>ما لدى %1 غير معروف هنا: %2</translation>
    </message>
    <message>
        <source>%1 warns: %2</source>
        <translation>تحذير من %1: %2</translation>
    </message>
    <message>
        <source>Prometheus cannot reach %1: %2</source>
        <translation>يتعذّر على Prometheus الوصول إلى %1: %2</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>وقت غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>لا تنبيهات منتظرة</numerusform>
            <numerusform>واحد قيد الانتظار</numerusform>
            <numerusform>اثنان قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>لا نشط</numerusform>
            <numerusform>واحد نشط</numerusform>
            <numerusform>اثنان نشطان</numerusform>
            <numerusform>%n نشطة</numerusform>
            <numerusform>%n نشطًا</numerusform>
            <numerusform>%n نشط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced</source>
        <translation>
            <numerusform>لا مكتوم</numerusform>
            <numerusform>واحد مكتوم</numerusform>
            <numerusform>اثنان مكتومان</numerusform>
            <numerusform>%n مكتومة</numerusform>
            <numerusform>%n مكتومًا</numerusform>
            <numerusform>%n مكتوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhibited</source>
        <translation>
            <numerusform>لا محجوب</numerusform>
            <numerusform>واحد محجوب</numerusform>
            <numerusform>اثنان محجوبان</numerusform>
            <numerusform>%n محجوبة</numerusform>
            <numerusform>%n محجوبًا</numerusform>
            <numerusform>%n محجوب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alertmanager</name>
    <message>
        <source>Alertmanager refused this login (%1).</source>
        <translation>رفض خادم Alertmanager بيانات الدخول هذه (%1).</translation>
    </message>
    <message>
        <source>Alertmanager refuses this: %1</source>
        <translation>رفض خادم Alertmanager هذا الطلب: %1</translation>
    </message>
    <message>
        <source>Alertmanager answers with status %1: %2</source>
        <translation>يجيب خادم Alertmanager بالحالة %1: %2</translation>
    </message>
    <message>
        <source>The answer is not what Alertmanager sends: %1</source>
        <translation>الجواب ليس ما يرسله Alertmanager: %1</translation>
    </message>
    <message>
        <source>Alertmanager knows no such silence.</source>
        <translation>لا يعرف خادم Alertmanager هذا الكتم.</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Symptoms: %1</source>
        <translation>الأعراض: %1</translation>
    </message>
    <message>
        <source>Customers affected: %1</source>
        <translation>هل تأثّر العملاء؟ %1</translation>
    </message>
    <message>
        <source>Drill: %1 declared on %2 at %3 Riyadh (%4)</source>
        <translation>تدريب: أُعلنت حادثة ⁦%1⁩ على ⁦%2⁩ في ⁦%3⁩ بتوقيت الرياض (⁦%4⁩)</translation>
    </message>
    <message>
        <source>%1 declared on %2 at %3 Riyadh (%4)</source>
        <translation>أُعلنت حادثة ⁦%1⁩ على ⁦%2⁩ في ⁦%3⁩ بتوقيت الرياض (⁦%4⁩)</translation>
    </message>
    <message>
        <source>Incident commander: nobody yet</source>
        <translation>قائد الحادثة: لم يُعيَّن بعد</translation>
    </message>
    <message>
        <source>Incident commander: %1</source>
        <translation>قائد الحادثة: %1</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>إلى قائمة الأعمال المؤجلة</translation>
    </message>
    <message>
        <source>Triage in business hours</source>
        <translation>الفرز في ساعات العمل</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>⁦[%1]⁩ %2</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>البيئة: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Seen: %1 by %2</source>
        <translation>رُصدت: %1، من %2</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <translation>الاستجابة: %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>السجل: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>; </source>
        <extracomment>between the items of a list inside one line</extracomment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Drill, %1 on %2: %3</source>
        <translation>تدريب، ⁦%1⁩ على ⁦%2⁩: %3</translation>
    </message>
    <message>
        <source>Severity %1 on %2: %3</source>
        <translation>درجة الخطورة ⁦%1⁩ على ⁦%2⁩: %3</translation>
    </message>
    <message>
        <source>Impact: customers affected: %1.</source>
        <translation>الأثر: تأثّر العملاء: %1.</translation>
    </message>
    <message>
        <source>Impact: customers affected: %1. %2</source>
        <translation>الأثر: تأثّر العملاء: %1. %2</translation>
    </message>
    <message>
        <source>Since: declared at %1, resolved after %2.</source>
        <translation>منذ: أُعلنت في %1 وانتهت بعد %2.</translation>
    </message>
    <message>
        <source>Since: declared at %1, %2 ago. Phase: %3.</source>
        <translation>منذ: أُعلنت في %1، قبل %2. المرحلة: %3.</translation>
    </message>
    <message>
        <source>We know: nothing written yet.</source>
        <translation>المعروف: لم يُدوَّن شيء بعد.</translation>
    </message>
    <message>
        <source>We know: %1</source>
        <translation>المعروف: %1</translation>
    </message>
    <message>
        <source>We did: nothing yet.</source>
        <translation>ما تم: لا شيء بعد.</translation>
    </message>
    <message>
        <source>We did: %1</source>
        <translation>ما تم: %1</translation>
    </message>
    <message>
        <source>Running: “%1”, for %2.</source>
        <translation>قيد التنفيذ: «%1» منذ %2.</translation>
    </message>
    <message>
        <source>Running: nothing.</source>
        <translation>قيد التنفيذ: لا شيء.</translation>
    </message>
    <message>
        <source>%1 (no owner)</source>
        <translation>%1 (بلا مسؤول)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open loops: none.</source>
        <translation>المهام المفتوحة: لا شيء.</translation>
    </message>
    <message>
        <source>Open loops: %1</source>
        <translation>المهام المفتوحة: %1</translation>
    </message>
    <message>
        <source>Next update: none is due.</source>
        <translation>التحديث التالي: لا موعد له.</translation>
    </message>
    <message>
        <source>Next update: overdue since %1.</source>
        <translation>التحديث التالي: متأخر منذ %1.</translation>
    </message>
    <message>
        <source>Next update: by %1.</source>
        <translation>التحديث التالي: قبل %1.</translation>
    </message>
    <message>
        <source>nobody commands</source>
        <translation>لا قائد للحادثة</translation>
    </message>
    <message>
        <source>deploys are frozen</source>
        <translation>النشر مجمّد</translation>
    </message>
    <message>
        <source>temporary state: %1</source>
        <translation>حالة مؤقتة: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>personal data may be affected, known since %1</source>
        <translation>يُحتمل تأثّر بيانات شخصية، والعلم بذلك منذ %1</translation>
    </message>
    <message>
        <source>Risks: none written.</source>
        <translation>المخاطر: لم يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>Risks: %1</source>
        <translation>المخاطر: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read here: its texts were erased.</source>
        <translation>لا تُقرأ %1 هنا: مُحيت نصوصها.</translation>
    </message>
    <message>
        <source>%1 cannot be read here: it is sealed for other desks.</source>
        <translation>لا تُقرأ %1 هنا: هي مختومة لمكاتب أخرى.</translation>
    </message>
    <message>
        <source>%1 (its time was over at %2)</source>
        <translation>%1 (انتهت مهلتها عند %2)</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (حتى %2)</translation>
    </message>
    <message>
        <source>Time boxes: %1</source>
        <translation>المهل: %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>role, name, and for how long</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Roles: nobody has one.</source>
        <translation>الأدوار: لم يُعيَّن أحد.</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>الأدوار: %1</translation>
    </message>
    <message>
        <source>Command is offered to %1 since %2; %3 has it until then.</source>
        <translation>القيادة معروضة على %1 منذ %2، وتبقى مع %3 حتى قبولها.</translation>
    </message>
    <message>
        <source>%1 has commanded for %2: time to hand over.</source>
        <translation>القيادة مع %1 منذ %2: حان وقت التسليم.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>لا أقدم</numerusform>
            <numerusform>واحد أقدم</numerusform>
            <numerusform>اثنان أقدم</numerusform>
            <numerusform>%n أقدم</numerusform>
            <numerusform>%n أقدم</numerusform>
            <numerusform>%n أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a list of the brief, such as Believed, and its lines</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 overdue since %2</source>
        <translation>%1 متأخر منذ %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 قبل %2</translation>
    </message>
    <message>
        <source>Next update: %1</source>
        <translation>التحديث التالي: %1</translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>expected: not before “from”</source>
        <translation>المتوقع: ليس قبل «from»</translation>
    </message>
    <message>
        <source>expected: at least one day on which people work</source>
        <translation>المتوقع: يوم عمل واحد على الأقل</translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation>لا يوجد تاريخ كهذا</translation>
    </message>
    <message>
        <source>expected: from that day up to %1 days later</source>
        <translation>المتوقع: من ذلك اليوم إلى %1 يومًا بعده على الأكثر</translation>
    </message>
    <message>
        <source>expected: a date within “years”</source>
        <translation>المتوقع: تاريخ ضمن «years»</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The certificate of %1 ended at %2.</source>
        <translation>انتهت صلاحية شهادة %1 في %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 ends at %2.</source>
        <translation>تنتهي صلاحية شهادة %1 في %2.</translation>
    </message>
</context>
<context>
    <name>ChannelReader</name>
    <message>
        <source>expected: more than 0 and at most 60s</source>
        <translation>المتوقع: أكثر من 0 و60s على الأكثر</translation>
    </message>
    <message>
        <source>“%1” is missing; this kind of channel needs it</source>
        <translation>«%1» ناقص؛ هذا النوع من القنوات يحتاج إليه</translation>
    </message>
    <message>
        <source>expected: the name of a secret, never the secret itself</source>
        <translation>المتوقع: اسم سر، لا السر نفسه</translation>
    </message>
    <message>
        <source>expected: an address or the secret that is one, not both</source>
        <translation>المتوقع: عنوان أو السر الذي يحوي العنوان، لا كلاهما</translation>
    </message>
    <message>
        <source>expected: smtp://host:587 or smtps://host:465</source>
        <translation>المتوقع: smtp://host:587 أو smtps://host:465</translation>
    </message>
    <message>
        <source>expected: https; only this machine may be reached without</source>
        <translation>المتوقع: https؛ لا يُستغنى عنه إلا على هذا الجهاز</translation>
    </message>
    <message>
        <source>expected: “user” and “passwordFrom” together</source>
        <translation>المتوقع: «user» و«passwordFrom» معًا</translation>
    </message>
    <message>
        <source>expected: an absolute path</source>
        <translation>المتوقع: مسار مطلق</translation>
    </message>
    <message>
        <source>“%1” is not a mail address</source>
        <translation>«%1» ليس عنوان بريد</translation>
    </message>
    <message>
        <source>nothing gives {%1} a value; expected: %2</source>
        <translation>لا شيء يعطي {%1} قيمة؛ المتوقع: %2</translation>
    </message>
    <message>
        <source>expected: “page” only for pagerDuty and mail</source>
        <translation>المتوقع: ⁦page⁩ لقنوات ⁦pagerDuty⁩ و⁦mail⁩ وحدها</translation>
    </message>
    <message>
        <source>expected: whose updates go out here, customers, internal or executives</source>
        <translation>المتوقع: لمن التحديثات التي تخرج من هنا، customers أو internal أو executives</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 في المئة</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 ثانية</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>في ارتفاع</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>في انخفاض</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>مستقر</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>قديمة %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>متأخرة %1</translation>
    </message>
    <message>
        <source>No data for %1. This chart shows the past, not now.</source>
        <translation>لا بيانات منذ %1. هذا المخطط يعرض الماضي لا الآن.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2, above threshold %3 for %4, %5</source>
        <translation>%1 %2، فوق حدّ التنبيه %3 منذ %4، %5</translation>
    </message>
    <message>
        <source>%1 %2, above threshold %3, %4</source>
        <translation>%1 %2، فوق حدّ التنبيه %3، %4</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ChartEvent</name>
    <message>
        <source>deploy %1</source>
        <translation>نشر %1</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>إعلان الحادثة</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>تجميد النشر</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>لقطة أدلة</translation>
    </message>
    <message>
        <source>update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no incident %1.</source>
        <translation>لا توجد حادثة بالرقم ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Several incidents are open; say which with --incident: %1</source>
        <translation>توجد عدة حوادث مفتوحة؛ يُحدَّد المقصود بالخيار ⁦--incident⁩: ⁦%1⁩</translation>
    </message>
    <message>
        <source>The journal holds no incident.</source>
        <translation>لا حادثة في السجل.</translation>
    </message>
    <message>
        <source>There is no journal at %1.</source>
        <translation>لا يوجد سجل في ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>تعذّرت قراءة الدخل القياسي.</translation>
    </message>
    <message>
        <source>Give the secret on standard input: one line of at most 4096 bytes.</source>
        <translation>أعطِ السرّ في الدخل القياسي: سطر واحد لا يتجاوز 4096 بايت.</translation>
    </message>
    <message>
        <source>The terminal cannot hide what is typed.</source>
        <translation>لا تستطيع الطرفية إخفاء ما يُكتب.</translation>
    </message>
</context>
<context>
    <name>CommandCheck</name>
    <message>
        <source>commands and addresses hold printable ASCII only; “%1” does not</source>
        <translation>لا تقبل الأوامر والعناوين إلا محارف ASCII المطبوعة، وليس «%1» كذلك</translation>
    </message>
    <message>
        <source>“%1” has lost a placeholder; expected: {name} where a value goes</source>
        <translation>فُقد موضع قيمة في «%1»؛ المتوقع: ⁦{name}⁩ في موضع القيمة</translation>
    </message>
    <message>
        <source>nothing gives {%1} a value</source>
        <translation>لا قيمة للموضع ⁦{%1}⁩</translation>
    </message>
    <message>
        <source>“%1” is not an absolute path; expected: /… or {bin}/…</source>
        <translation>المسار «%1» ليس مطلقًا؛ المتوقع: ⁦/…⁩ أو ⁦{bin}/…⁩</translation>
    </message>
    <message>
        <source>“%1” is not an address; expected: http://… or https://…</source>
        <translation>العنوان «%1» غير صالح؛ المتوقع: ⁦http://…⁩ أو ⁦https://…⁩</translation>
    </message>
    <message>
        <source>“%1” is a link-local address, which the desk does not ask</source>
        <translation>العنوان «%1» محلي للوصلة، والمكتب لا يطلب مثله</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>expected: a program and its first arguments, such as [&quot;/usr/bin/docker&quot;, &quot;compose&quot;]</source>
        <translation>المتوقع: برنامج ووسائطه الأولى، مثل ⁦[&quot;/usr/bin/docker&quot;, &quot;compose&quot;]⁩</translation>
    </message>
    <message>
        <source>{%1} is already a variable of the profile</source>
        <translation>الاسم ⁦{%1}⁩ متغيّر في ملف التعريف أصلًا</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Say in a few words what you see.</source>
        <translation>المطلوب وصف ما يُلاحَظ بكلمات قليلة.</translation>
    </message>
    <message>
        <source>The title is too long; put the details into a note.</source>
        <translation>العنوان طويل جدًا؛ مكان التفاصيل في ملاحظة.</translation>
    </message>
    <message>
        <source>Say why the severity changes.</source>
        <translation>سبب تغيير درجة الخطورة مطلوب.</translation>
    </message>
    <message>
        <source>The incident is %1 already.</source>
        <translation>درجة الحادثة هي ⁦%1⁩ أصلًا.</translation>
    </message>
    <message>
        <source>A declaration can be taken back within 10 minutes. Resolve the incident instead.</source>
        <translation>يمكن سحب الإعلان خلال 10 دقائق فقط. البديل: إنهاء الحادثة.</translation>
    </message>
    <message>
        <source>Resolving has its own gates; use resolve.</source>
        <translation>للإنهاء شروطه؛ يُستعمل الأمر ⁦resolve⁩.</translation>
    </message>
    <message>
        <source>Name the person who takes command.</source>
        <translation>اسم من يستلم القيادة مطلوب.</translation>
    </message>
    <message>
        <source>%1 has command already.</source>
        <translation>القيادة مع %1 أصلًا.</translation>
    </message>
    <message>
        <source>There is no step %1; the list has %2.</source>
        <translation>لا توجد خطوة رقم %1؛ في القائمة %2.</translation>
    </message>
    <message>
        <source>Say why the step is not done.</source>
        <translation>سبب عدم تنفيذ الخطوة مطلوب.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>الملاحظة فارغة.</translation>
    </message>
    <message>
        <source>The note is too long; attach it to the evidence instead.</source>
        <translation>الملاحظة طويلة جدًا؛ تُرفق بالأدلة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is no note of yours to correct.</source>
        <translation>لا توجد لك ملاحظة لتصحيحها.</translation>
    </message>
    <message>
        <source>There is no open task %1.</source>
        <translation>لا توجد مهمة مفتوحة بالرقم ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Deploys are frozen already.</source>
        <translation>النشر مجمّد أصلًا.</translation>
    </message>
    <message>
        <source>Deploys are not frozen.</source>
        <translation>النشر غير مجمّد.</translation>
    </message>
    <message>
        <source>The update is empty.</source>
        <translation>التحديث فارغ.</translation>
    </message>
    <message>
        <source>The time of awareness is recorded already.</source>
        <translation>وقت العلم مسجّل أصلًا.</translation>
    </message>
    <message>
        <source>The time of awareness cannot be in the future.</source>
        <translation>لا يكون وقت العلم في المستقبل.</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>ما زال مفتوحًا: %1</translation>
    </message>
    <message>
        <source>There is no such incident.</source>
        <translation>لا توجد هذه الحادثة.</translation>
    </message>
    <message>
        <source>The incident %1 is over.</source>
        <translation>انتهت الحادثة ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Name the person who keeps it.</source>
        <translation>اذكر اسم من سيتولّاه.</translation>
    </message>
    <message>
        <source>loops: a temporary state ends with the incident, or somebody keeps it by name</source>
        <translation>loops: تنتهي الحالة المؤقتة مع الحادث، أو يتولّاها شخص بالاسم</translation>
    </message>
    <message>
        <source>The incident is still open. Its texts can be erased when it is over.</source>
        <translation>الحادثة ما زالت مفتوحة. تُمحى نصوصها بعد انتهائها.</translation>
    </message>
    <message>
        <source>Say why the texts are erased.</source>
        <translation>يُكتب سبب محو النصوص.</translation>
    </message>
    <message>
        <source>“%1” is not in a notice; write one of: %2.</source>
        <translation>«%1» ليس من بنود الإشعار؛ اكتب واحدًا من: ⁦%2⁩.</translation>
    </message>
    <message>
        <source>The text is too long; attach it to the notice.</source>
        <translation>النص أطول مما يُقبل؛ أرفقه بالإشعار.</translation>
    </message>
    <message>
        <source>Record first when the breach became known.</source>
        <translation>سجّل أولًا متى كان العلم بالتسرب.</translation>
    </message>
    <message>
        <source>Write down what the authority answered.</source>
        <translation>اكتب ما ردّت به الجهة المختصة.</translation>
    </message>
    <message>
        <source>The time of filing cannot be in the future.</source>
        <translation>لا يمكن أن يكون وقت التقديم في المستقبل.</translation>
    </message>
    <message>
        <source>It is more than 72 hours later. Write down why first: the item late.</source>
        <translation>مضى أكثر من 72 ساعة. اكتب السبب أولًا في البند ⁦late⁩.</translation>
    </message>
    <message>
        <source>Say in a few words how people were told.</source>
        <translation>اذكر بإيجاز كيف أُشعر الأشخاص.</translation>
    </message>
    <message>
        <source>The time at which people were told cannot be in the future.</source>
        <translation>لا يمكن أن يكون وقت إشعار الأشخاص في المستقبل.</translation>
    </message>
    <message>
        <source>No breach clock runs.</source>
        <translation>لا يوجد عدّاد إشعار تسرب قيد التشغيل.</translation>
    </message>
    <message>
        <source>A notice is filed already. Correct it with a supplement.</source>
        <translation>قُدّم إشعار بالفعل. صحّحه بملحق.</translation>
    </message>
    <message>
        <source>Say why no notice is needed, and who decided it.</source>
        <translation>اذكر سبب عدم لزوم الإشعار ومن قرر ذلك.</translation>
    </message>
    <message>
        <source>This update does not wait for approval any more.</source>
        <translation>لم يعد هذا التحديث في انتظار الموافقة.</translation>
    </message>
    <message>
        <source>Only the commander can approve an update.</source>
        <translation>لا يوافق على التحديث إلا قائد الحادثة.</translation>
    </message>
    <message>
        <source>Only the commander or whoever wrote it can take an update back.</source>
        <translation>لا يسحب التحديث إلا قائد الحادثة أو من كتبه.</translation>
    </message>
    <message>
        <source>The rule names nobody to page.</source>
        <translation>لا تذكر القاعدة أحدًا يُستدعى.</translation>
    </message>
    <message>
        <source>The brief has no line %1.</source>
        <translation>لا يوجد في الموجز سطر %1.</translation>
    </message>
    <message>
        <source>The line is in this list already.</source>
        <translation>السطر في هذه القائمة من قبل.</translation>
    </message>
    <message>
        <source>A line of the brief has up to 300 characters. Put the rest into a note.</source>
        <translation>سطر الموجز لا يزيد على 300 حرف. تُكتب البقية في ملاحظة.</translation>
    </message>
    <message>
        <source>A time box lasts from a second to 24 hours: /box 10m …</source>
        <translation>المهلة من ثانية إلى 24 ساعة: ⁦/box 10m …⁩</translation>
    </message>
    <message>
        <source>Command is not offered to anybody.</source>
        <translation>القيادة غير معروضة على أحد.</translation>
    </message>
    <message>
        <source>Command is offered to %1, not to %2.</source>
        <translation>القيادة معروضة على %1 لا على %2.</translation>
    </message>
    <message>
        <source>Nobody has command. Assign it instead.</source>
        <translation>لا قائد للحادثة. المطلوب هو التعيين.</translation>
    </message>
    <message>
        <source>Say why command is taken without being handed over.</source>
        <translation>يلزم ذكر سبب تولّي القيادة دون تسليم.</translation>
    </message>
    <message>
        <source>Say in a few words what the time box is for.</source>
        <translation>يلزم ذكر الغرض من المهلة في كلمات قليلة.</translation>
    </message>
    <message>
        <source>There is no open time box %1.</source>
        <translation>لا توجد مهلة مفتوحة %1.</translation>
    </message>
    <message>
        <source>“%1” is not an audience; write one of: %2.</source>
        <translation>«⁦%1⁩» ليست فئة معروفة؛ يُكتب أحد: ⁦%2⁩.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The request names no command.</source>
        <translation>لا أمر في الطلب.</translation>
    </message>
    <message>
        <source>“%1” is not an answer; write yes, no or unknown.</source>
        <translation>الجواب «%1» غير معروف؛ القيم: ⁦yes⁩ أو ⁦no⁩ أو ⁦unknown⁩.</translation>
    </message>
    <message>
        <source>Declared %1: %2</source>
        <translation>أُعلنت ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>There is no playbook “%1”.</source>
        <translation>لا يوجد دليل استجابة باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a step; write first10:3 or llm-outage:2.</source>
        <translation>الخطوة «%1» غير مفهومة؛ مثال: ⁦first10:3⁩ أو ⁦llm-outage:2⁩.</translation>
    </message>
    <message>
        <source>“%1” is not an answer; write done, na or defer.</source>
        <translation>الجواب «%1» غير معروف؛ القيم: ⁦done⁩ أو ⁦na⁩ أو ⁦defer⁩.</translation>
    </message>
    <message>
        <source>“%1” is not a phase; write declared, mitigating or monitoring.</source>
        <translation>المرحلة «%1» غير معروفة؛ القيم: ⁦declared⁩ أو ⁦mitigating⁩ أو ⁦monitoring⁩.</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>المتوقع: %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a number from 0.8 to 3</source>
        <translation>عدد من 0.8 إلى 3</translation>
    </message>
    <message>
        <source>What is erased does not come back. Type the incident to erase: %1</source>
        <translation>ما يُمحى لا يعود. يُكتب رقم الحادثة المراد محوها: %1</translation>
    </message>
    <message>
        <source>The texts of %1 are erased from this journal. Other desks, the hub, exports, documents and the evidence folder are not touched.</source>
        <translation>مُحيت نصوص %1 من هذا السجل. لا تُمس المكاتب الأخرى ولا المركز ولا الملفات المصدّرة ولا المستندات ولا مجلد الأدلة.</translation>
    </message>
    <message>
        <source>“%1” is no list; write observed, believed, tried, ruledout or next.</source>
        <translation>«⁦%1⁩» ليست قائمة؛ يُكتب observed أو believed أو tried أو ruledout أو next.</translation>
    </message>
    <message>
        <source>“%1” is not an answer; write on, stop or switch.</source>
        <translation>«⁦%1⁩» ليس جوابًا؛ يُكتب on أو stop أو switch.</translation>
    </message>
</context>
<context>
    <name>Evaluator</name>
    <message>
        <source>No source has %1.</source>
        <translation>لا مصدر فيه ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The value is not a number (NaN).</source>
        <translation>القيمة ليست عددًا (⁦NaN⁩).</translation>
    </message>
    <message>
        <source>One sample so far; a rate needs two.</source>
        <translation>عينة واحدة حتى الآن؛ ويحتاج المعدل إلى عينتين.</translation>
    </message>
    <message>
        <source>No traffic in the window.</source>
        <translation>لا حركة في هذه النافذة الزمنية.</translation>
    </message>
    <message>
        <source>A bucket has no number in its “le” label.</source>
        <translation>لإحدى الفئات وسم ⁦le⁩ بلا عدد.</translation>
    </message>
    <message>
        <source>A larger bucket counts less than a smaller one.</source>
        <translation>فئة أكبر عددها أقل من فئة أصغر.</translation>
    </message>
    <message>
        <source>The +Inf bucket is missing.</source>
        <translation>الفئة ⁦+Inf⁩ مفقودة.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>The header of an event is damaged.</source>
        <translation>رأس أحد الأحداث تالف.</translation>
    </message>
</context>
<context>
    <name>ExpositionReader</name>
    <message>
        <source>the line is too long</source>
        <translation>السطر طويل جدًا</translation>
    </message>
    <message>
        <source>the last line is cut: no line feed ends it</source>
        <translation>السطر الأخير مبتور: لا نهاية سطر بعده</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>النص ليس بترميز ⁦UTF-8⁩</translation>
    </message>
    <message>
        <source>“# EOF” is missing at the end</source>
        <translation>السطر ⁦# EOF⁩ مفقود في النهاية</translation>
    </message>
    <message>
        <source>there is text after “# EOF”</source>
        <translation>يوجد نص بعد ⁦# EOF⁩</translation>
    </message>
    <message>
        <source>an empty line is not allowed</source>
        <translation>لا يُسمح بسطر فارغ</translation>
    </message>
    <message>
        <source>one space must follow “#”</source>
        <translation>يجب أن تتبع ⁦#⁩ مسافة واحدة</translation>
    </message>
    <message>
        <source>“%1” is not HELP, TYPE, UNIT or EOF</source>
        <translation>الكلمة «%1» ليست ⁦HELP⁩ أو ⁦TYPE⁩ أو ⁦UNIT⁩ أو ⁦EOF⁩</translation>
    </message>
    <message>
        <source>“%1” is not a metric name</source>
        <translation>الاسم «%1» ليس اسم مقياس</translation>
    </message>
    <message>
        <source>only \\ and \n may follow a backslash in HELP</source>
        <translation>لا يتبع الشرطة المائلة العكسية في ⁦HELP⁩ إلا ⁦\\⁩ أو ⁦\n⁩</translation>
    </message>
    <message>
        <source>“%1” is not a metric type</source>
        <translation>النوع «%1» ليس نوع مقياس</translation>
    </message>
    <message>
        <source>there are too many samples</source>
        <translation>العينات كثيرة جدًا</translation>
    </message>
    <message>
        <source>“%1” does not start with a metric name</source>
        <translation>النص «%1» لا يبدأ باسم مقياس</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a metric name</source>
        <translation>لا يدخل «%1» في اسم مقياس</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>القيمة مفقودة</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>القيمة «%1» ليست عددًا</translation>
    </message>
    <message>
        <source>“%1” is left over at the end of the line</source>
        <translation>بقي «%1» زائدًا في نهاية السطر</translation>
    </message>
    <message>
        <source>“%1” is not a time in seconds</source>
        <translation>القيمة «%1» ليست وقتًا بالثواني</translation>
    </message>
    <message>
        <source>“%1” is not a time in milliseconds</source>
        <translation>القيمة «%1» ليست وقتًا بأجزاء الألف من الثانية</translation>
    </message>
    <message>
        <source>an exemplar must start with “# {”</source>
        <translation>يجب أن يبدأ النموذج بالعلامة ⁦# {⁩</translation>
    </message>
    <message>
        <source>the labels of an exemplar are over 128 characters</source>
        <translation>وسوم النموذج أطول من 128 محرفًا</translation>
    </message>
    <message>
        <source>the value of an exemplar is not a number</source>
        <translation>قيمة النموذج ليست عددًا</translation>
    </message>
    <message>
        <source>an exemplar is cut</source>
        <translation>النموذج مبتور</translation>
    </message>
    <message>
        <source>there are too many labels</source>
        <translation>الوسوم كثيرة جدًا</translation>
    </message>
    <message>
        <source>“,” or “}” must follow a label</source>
        <translation>يجب أن يتبع الوسم ⁦,⁩ أو ⁦}⁩</translation>
    </message>
    <message>
        <source>the label “%1” is there twice</source>
        <translation>الوسم «%1» مكرر</translation>
    </message>
    <message>
        <source>“%1” does not start with a label name</source>
        <translation>النص «%1» لا يبدأ باسم وسم</translation>
    </message>
    <message>
        <source>the label “%1” is reserved</source>
        <translation>الوسم «%1» محجوز</translation>
    </message>
    <message>
        <source>“=” must follow the label name “%1”</source>
        <translation>يجب أن تتبع ⁦=⁩ اسم الوسم «%1»</translation>
    </message>
    <message>
        <source>more than %1 MiB are not read</source>
        <translation>لا يُقرأ أكثر من %1 ميبيبايت</translation>
    </message>
    <message>
        <source>the label name “%1” is too long</source>
        <translation>اسم الوسم «%1» طويل جدًا</translation>
    </message>
    <message>
        <source>the value of the label “%1” is too long</source>
        <translation>قيمة الوسم «%1» طويلة جدًا</translation>
    </message>
</context>
<context>
    <name>FactPattern</name>
    <message>
        <source>nothing gives {%1} a value</source>
        <translation>لا قيمة للموضع ⁦{%1}⁩</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2</source>
        <translation>التعبير النمطي «%1» غير صالح: %2</translation>
    </message>
    <message>
        <source>expected: a regular expression with one group, such as ^(v[0-9]+)</source>
        <translation>المتوقع: تعبير نمطي بمجموعة واحدة، مثل ⁦^(v[0-9]+)⁩</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>تعذّرت كتابة ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>تعذّرت قراءة ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>الملف ⁦%1⁩ كبير جدًا.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>تعذّر إنشاء المجلد</translation>
    </message>
    <message>
        <source>what was written reads back differently</source>
        <translation>ما كُتب لا يطابق ما قُرئ بعد الكتابة</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Health is ok</source>
        <translation>صحة الخدمة سليمة</translation>
    </message>
    <message>
        <source>Health is not known to be ok: %1</source>
        <translation>صحة الخدمة غير مؤكدة: %1</translation>
    </message>
    <message>
        <source>Stable for %1 of %2</source>
        <translation>مستقر منذ %1 من %2</translation>
    </message>
    <message>
        <source>No command is running</source>
        <translation>لا أمر قيد التنفيذ</translation>
    </message>
    <message numerus="yes">
        <source>%n open loop(s)</source>
        <translation>
            <numerusform>لا مهام مفتوحة</numerusform>
            <numerusform>مهمة مفتوحة واحدة</numerusform>
            <numerusform>مهمتان مفتوحتان</numerusform>
            <numerusform>%n مهام مفتوحة</numerusform>
            <numerusform>%n مهمة مفتوحة</numerusform>
            <numerusform>%n مهمة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>The deploy freeze is lifted</source>
        <translation>رُفع تجميد النشر</translation>
    </message>
    <message>
        <source>Customers have been told</source>
        <translation>أُبلغ العملاء</translation>
    </message>
    <message>
        <source>Somebody owns the post-mortem</source>
        <translation>للمراجعة مسؤول معيَّن</translation>
    </message>
</context>
<context>
    <name>HealthAnswer</name>
    <message>
        <source>It says %1.</source>
        <translation>الجواب: ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Not checked (skipped): no source.</source>
        <translation>لم يُفحص (تُخطّي): لا مصدر.</translation>
    </message>
    <message>
        <source>It answers with status %1.</source>
        <translation>الجواب برمز الحالة %1.</translation>
    </message>
    <message>
        <source>It points to another address (%1).</source>
        <translation>يحيل إلى عنوان آخر (⁦%1⁩).</translation>
    </message>
    <message>
        <source>It refuses to tell us (status %1).</source>
        <translation>يرفض الإجابة (رمز الحالة %1).</translation>
    </message>
    <message>
        <source>We ask too often (status %1).</source>
        <translation>الطلبات متقاربة جدًا (رمز الحالة %1).</translation>
    </message>
    <message>
        <source>No source: the answer has no %1.</source>
        <translation>لا مصدر: ليس في الجواب ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The answer is %1, not JSON.</source>
        <translation>الجواب ⁦%1⁩ وليس ⁦JSON⁩.</translation>
    </message>
    <message>
        <source>The answer is broken JSON.</source>
        <translation>الجواب ⁦JSON⁩ تالف.</translation>
    </message>
    <message>
        <source>The answer has no %1.</source>
        <translation>ليس في الجواب ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The answer does not say %1.</source>
        <translation>لا يذكر الجواب ⁦%1⁩.</translation>
    </message>
    <message>
        <source>It says %1 (status %2).</source>
        <translation>الجواب: ⁦%1⁩ (رمز الحالة %2).</translation>
    </message>
    <message>
        <source>A web page answered instead of the service (a login page?).</source>
        <translation>أجابت صفحة ويب بدل الخدمة (صفحة دخول؟).</translation>
    </message>
    <message>
        <source>We ask too often (status 429): the next look is in %1.</source>
        <translation>الطلبات متقاربة جدًا (رمز الحالة 429)، والمعاينة التالية بعد %1.</translation>
    </message>
    <message>
        <source>It wants TLS: https, not http (status %1).</source>
        <translation>يشترط ⁦TLS⁩: المطلوب ⁦https⁩ لا ⁦http⁩ (رمز الحالة %1).</translation>
    </message>
</context>
<context>
    <name>HealthBoard</name>
    <message>
        <source>Not checked yet.</source>
        <translation>لم يُفحص بعد.</translation>
    </message>
    <message>
        <source>No source.</source>
        <translation>لا مصدر.</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2: renew it now.</source>
        <translation>تنتهي شهادة %1 في %2، ويلزم تجديدها الآن.</translation>
    </message>
</context>
<context>
    <name>HealthTile</name>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>متأخرة %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>The hub cannot be asked: %1</source>
        <translation>تعذّر سؤال المركز: %1</translation>
    </message>
    <message>
        <source>it closed the connection.</source>
        <translation>أغلق الاتصال.</translation>
    </message>
    <message>
        <source>It does not continue what the hub has of its desk.</source>
        <translation>لا يتابع ما لدى المركز من مكتبه.</translation>
    </message>
    <message>
        <source>The hub is connected and does not answer.</source>
        <translation>المركز متصل ولا يجيب.</translation>
    </message>
    <message>
        <source>The hub has another event under this number.</source>
        <translation>لدى المركز حدث آخر بهذا الرقم.</translation>
    </message>
    <message>
        <source>The hub has events of this desk that are not here.</source>
        <translation>لدى المركز أحداث من هذا المكتب ليست هنا.</translation>
    </message>
</context>
<context>
    <name>IndicatorReader</name>
    <message>
        <source>“per” is missing; expected: what a ratio is divided by</source>
        <translation>الحقل ⁦per⁩ مفقود؛ المتوقع: ما تُقسم عليه النسبة</translation>
    </message>
    <message>
        <source>expected: a number between 0 and 1, such as 0.95</source>
        <translation>المتوقع: عدد بين 0 و1، مثل 0.95</translation>
    </message>
    <message>
        <source>expected: a duration above 0</source>
        <translation>المتوقع: مدة أكبر من 0</translation>
    </message>
    <message>
        <source>out of order; expected: rising values, each with a worse severity</source>
        <translation>الترتيب خاطئ؛ المتوقع: قيم متصاعدة، لكل منها درجة خطورة أعلى</translation>
    </message>
    <message>
        <source>expected: either an indicator or a probe</source>
        <translation>المتوقع: إما مؤشر وإما فحص</translation>
    </message>
    <message>
        <source>“above” is missing; expected: the value above which the alert is due</source>
        <translation>الحقل ⁦above⁩ مفقود؛ المتوقع: القيمة التي يصدر التنبيه فوقها</translation>
    </message>
    <message>
        <source>expected: higher values than the alert&apos;s, with a worse severity</source>
        <translation>المتوقع: قيم أعلى من قيمة التنبيه، بدرجة خطورة أعلى</translation>
    </message>
    <message>
        <source>“%1” is not the name of a label</source>
        <translation>«%1» ليس اسم وسم (label)</translation>
    </message>
    <message>
        <source>expected: a number from 0 to below 1, such as 0.1</source>
        <translation>المتوقع: عدد من 0 إلى أقل من 1، مثل 0.1</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal lost events %1 to %2 of desk %3.</source>
        <translation>فقد السجل الأحداث من %1 إلى %2 من المكتب ⁦%3⁩.</translation>
    </message>
    <message>
        <source>Event %1 of desk %2 is not the one that was written.</source>
        <translation>الحدث %1 من المكتب ⁦%2⁩ ليس هو الذي كُتب.</translation>
    </message>
    <message>
        <source>Events of desk %1 are missing in the middle.</source>
        <translation>أحداث مفقودة في الوسط من المكتب ⁦%1⁩.</translation>
    </message>
    <message>
        <source>%1 has no room for more desks.</source>
        <translation>لا مكان لمكاتب أخرى في ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>تعذّرت كتابة ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>تعذّر استيراد ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>it is not a bundle of a Thabat journal.</source>
        <translation>الملف ليس حزمة من سجل ثبات.</translation>
    </message>
    <message>
        <source>another version of Thabat wrote it.</source>
        <translation>كتبه إصدار آخر من ثبات.</translation>
    </message>
    <message>
        <source>it is cut or was changed.</source>
        <translation>الملف مبتور أو مُعدَّل.</translation>
    </message>
    <message>
        <source>an event in it cannot be read.</source>
        <translation>تعذّرت قراءة حدث فيه.</translation>
    </message>
    <message>
        <source>Event %1 of desk %2: %3</source>
        <translation>الحدث %1 من المكتب ⁦%2⁩: %3</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>الحدث مفقود.</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>تعذّرت قراءة رأسه.</translation>
    </message>
    <message>
        <source>It stands in the place of another event.</source>
        <translation>موضعه موضع حدث آخر.</translation>
    </message>
    <message>
        <source>Its index does not match its header.</source>
        <translation>فهرسه لا يطابق رأسه.</translation>
    </message>
    <message>
        <source>Its text was removed.</source>
        <translation>حُذف نصّه.</translation>
    </message>
    <message>
        <source>Its text was changed.</source>
        <translation>عُدّل نصّه.</translation>
    </message>
    <message>
        <source>It does not continue the chain.</source>
        <translation>لا يتصل بالسلسلة.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>تعذّر إنشاء المجلد ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The journal cannot be kept in the network folder %1. Choose a folder on this machine.</source>
        <translation>لا يُحفظ السجل في مجلد الشبكة ⁦%1⁩. المطلوب مجلد على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <translation>تعذّر فتح ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>Another Thabat is writing this journal.</source>
        <translation>نافذة ثبات أخرى تكتب في هذا السجل.</translation>
    </message>
    <message>
        <source>Cannot lock %1: %2</source>
        <translation>تعذّر قفل ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>There is no journal at %1.</source>
        <translation>لا يوجد سجل في ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Cannot copy %1 to read it.</source>
        <translation>تعذّر نسخ ⁦%1⁩ لقراءته.</translation>
    </message>
    <message>
        <source>%1 Nothing is written to it any more; it can still be read. Keep the file %2 as evidence and start a new one.</source>
        <translation>‏%1 لن يُكتب فيه بعد الآن وما زالت قراءته ممكنة. يُحفظ الملف ⁦%2⁩ دليلًا ويُبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The anchor of the journal was missing or damaged. It was made anew; events that were removed before would not be noticed.</source>
        <translation>مرساة السجل كانت مفقودة أو تالفة فأُنشئت من جديد؛ لن يُلاحظ حذف أحداث سابقة.</translation>
    </message>
    <message>
        <source>This text is too long for the journal. Attach it as a file.</source>
        <translation>النص طويل جدًا على السجل. يُرفق ملفًا.</translation>
    </message>
    <message>
        <source>The journal is not open.</source>
        <translation>السجل غير مفتوح.</translation>
    </message>
    <message>
        <source>Another event has its number here.</source>
        <translation>رقمه هنا لحدث آخر.</translation>
    </message>
    <message>
        <source>This desk wrote it and no longer has it.</source>
        <translation>كتبه هذا المكتب ولم يعد عنده.</translation>
    </message>
    <message>
        <source>Its time is impossible.</source>
        <translation>وقته مستحيل.</translation>
    </message>
    <message>
        <source>The request came too late.</source>
        <translation>وصل الطلب متأخرًا.</translation>
    </message>
    <message>
        <source>Thabat does not answer any more.</source>
        <translation>لم يعد ثبات يستجيب.</translation>
    </message>
    <message>
        <source>Thabat has the journal open but does not answer.</source>
        <translation>السجل مفتوح في ثبات لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>المالك مستخدم آخر: ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The request is longer than 1 MiB.</source>
        <translation>الطلب أطول من ⁦1 MiB⁩.</translation>
    </message>
    <message>
        <source>No Thabat listens for this journal.</source>
        <translation>لا نسخة من ثبات تستمع لهذا السجل.</translation>
    </message>
    <message>
        <source>Thabat went away before it answered.</source>
        <translation>انقطع ثبات قبل أن يجيب.</translation>
    </message>
    <message>
        <source>Cannot listen at %1: %2</source>
        <translation>تعذّر الاستماع على ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>The answer is too long for one line.</source>
        <translation>الجواب أطول من سطر واحد.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB.</source>
        <translation>السطر أطول من ⁦1 MiB⁩.</translation>
    </message>
    <message>
        <source>A line must be one JSON object.</source>
        <translation>يجب أن يكون السطر كائن ⁦JSON⁩ واحدًا.</translation>
    </message>
    <message>
        <source>A newer Thabat wrote this journal. Update Thabat to write to it.</source>
        <translation>كتب هذا السجل إصدار أحدث من ثبات. تلزم ترقية ثبات للكتابة فيه.</translation>
    </message>
    <message>
        <source>This file is not a Thabat journal.</source>
        <translation>هذا الملف ليس سجل ثبات.</translation>
    </message>
    <message>
        <source>Cannot save notes: disk is full. Free space now; your text is still on screen.</source>
        <translation>تعذّر حفظ الملاحظات: القرص ممتلئ. أفرغ مساحة الآن؛ نصّك ما زال على الشاشة.</translation>
    </message>
    <message>
        <source>Another program is using the journal %1.</source>
        <translation>برنامج آخر يستعمل السجل ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The journal %1 can only be read.</source>
        <translation>السجل ⁦%1⁩ للقراءة فقط.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation>السجل ⁦%1⁩ تالف.</translation>
    </message>
    <message>
        <source>The journal %1 failed: %2</source>
        <translation>تعطّل السجل ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>One of the two copies in the anchor file is damaged.</source>
        <translation>إحدى النسختين في ملف المرساة تالفة.</translation>
    </message>
    <message>
        <source>The anchor file is damaged.</source>
        <translation>ملف المرساة تالف.</translation>
    </message>
    <message>
        <source>The anchor file is missing.</source>
        <translation>ملف المرساة مفقود.</translation>
    </message>
    <message>
        <source>Another key than its desk&apos;s signed it.</source>
        <translation>وقّعه مفتاح غير مفتاح مكتبه.</translation>
    </message>
    <message>
        <source>%1 does not begin with what was exported then.</source>
        <translation>⁦%1⁩ لا يبدأ بما صُدّر حينها.</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>غير موقّع.</translation>
    </message>
    <message>
        <source>Its signature is wrong.</source>
        <translation>توقيعه خاطئ.</translation>
    </message>
    <message>
        <source>The file %1 does not hold the key of a desk.</source>
        <translation>الملف ⁦%1⁩ لا يحوي مفتاح مكتب.</translation>
    </message>
    <message>
        <source>The key of desk %1 is not here. This desk writes as %2 from now on; what %1 wrote stays.</source>
        <translation>مفتاح المكتب ⁦%1⁩ غير موجود هنا. يكتب هذا المكتب من الآن باسم ⁦%2⁩، وما كتبه ⁦%1⁩ باقٍ.</translation>
    </message>
    <message>
        <source>%1 is restricted to other desks.</source>
        <translation>⁦%1⁩ مقيّدة على مكاتب أخرى.</translation>
    </message>
    <message>
        <source>The key of desk %1 is not known here.</source>
        <translation>مفتاح المكتب ⁦%1⁩ غير معروف هنا.</translation>
    </message>
    <message>
        <source>Another desk has seen it, and it is not here any more.</source>
        <translation>رآه مكتب آخر، ولم يعد موجودًا هنا.</translation>
    </message>
    <message>
        <source>Another desk has seen a different event here.</source>
        <translation>رأى مكتب آخر هنا حدثًا مختلفًا.</translation>
    </message>
    <message>
        <source>The database file was changed while the journal was closed.</source>
        <translation>غُيّر ملف قاعدة البيانات والسجل مغلق.</translation>
    </message>
    <message>
        <source>The journal lost it or what came after it, and goes on as desk %1.</source>
        <translation>فقده السجل أو فقد ما بعده، ويتابع بوصفه المكتب ⁦%1⁩.</translation>
    </message>
</context>
<context>
    <name>JournalProofs</name>
    <message numerus="yes">
        <source>%n event(s), every one as it was written.</source>
        <translation>
            <numerusform>لا أحداث.</numerusform>
            <numerusform>حدث واحد كما كُتب.</numerusform>
            <numerusform>حدثان كما كُتبا.</numerusform>
            <numerusform>%n أحداث، كل منها كما كُتب.</numerusform>
            <numerusform>%n حدثًا، كل منها كما كُتب.</numerusform>
            <numerusform>%n حدث، كل منها كما كُتب.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not begin with %2.</source>
        <translation>⁦%1⁩ لا يبدأ بما في ⁦%2⁩.</translation>
    </message>
    <message>
        <source>Nobody signed the whole.</source>
        <translation>لم يوقّع أحد على الكل.</translation>
    </message>
    <message>
        <source>Exported by desk %1, whose key is %2.</source>
        <translation>صدّره المكتب ⁦%1⁩، ومفتاحه ⁦%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) exported.</source>
        <translation>
            <numerusform>لم يُصدَّر أي حدث.</numerusform>
            <numerusform>صُدّر حدث واحد.</numerusform>
            <numerusform>صُدّر حدثان.</numerusform>
            <numerusform>صُدّرت %n أحداث.</numerusform>
            <numerusform>صُدّر %n حدثًا.</numerusform>
            <numerusform>صُدّر %n حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>لا مفتاح بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>هذا المكتب</translation>
    </message>
</context>
<context>
    <name>JsonPart</name>
    <message>
        <source>“%1” is not an id; expected: lower-case letters, digits and “-”</source>
        <translation>المعرّف «%1» غير صالح؛ المتوقع: حروف لاتينية صغيرة وأرقام و⁦-⁩</translation>
    </message>
    <message>
        <source>the text is empty; expected: both languages</source>
        <translation>النص فارغ؛ المتوقع: باللغتين</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain of this session cannot be asked: %1</source>
        <translation>تعذّر سؤال سلسلة مفاتيح هذه الجلسة: %1</translation>
    </message>
    <message>
        <source>there is no D-Bus session.</source>
        <translation>لا توجد جلسة D-Bus.</translation>
    </message>
    <message>
        <source>it did not answer within 2 s. Unlock it, and start again.</source>
        <translation>لم تُجب خلال ثانيتين. افتح قفلها ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The keychain has no secret %1.</source>
        <translation>ليس في سلسلة المفاتيح سرّ باسم ⁦%1⁩.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>“%1” is not a language; write en or ar.</source>
        <translation>اللغة «%1» غير معروفة؛ القيم: ⁦en⁩ أو ⁦ar⁩.</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>The secret %1 is neither in the keychain nor in the environment. Put it in with: %2</source>
        <translation>السرّ %1 ليس في سلسلة المفاتيح ولا في البيئة. أدخله بالأمر: %2</translation>
    </message>
    <message>
        <source>The secret %1 must be one line, without line breaks.</source>
        <translation>يجب أن يكون السرّ %1 سطرًا واحدًا بلا فواصل أسطر.</translation>
    </message>
</context>
<context>
    <name>MailTransfer</name>
    <message>
        <source>There is not enough memory for a mail.</source>
        <translation>الذاكرة لا تكفي لرسالة بريد.</translation>
    </message>
    <message>
        <source>The mail server: %1</source>
        <translation>خادم البريد: %1</translation>
    </message>
</context>
<context>
    <name>MarkdownImport</name>
    <message>
        <source>No heading with a numbered list was found; nothing here looks like a playbook.</source>
        <translation>لم يوجد عنوان تحته قائمة مرقّمة؛ لا شيء هنا يشبه دليل استجابة.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1: waits to go out.</source>
        <translation>%1: ينتظر الخروج.</translation>
    </message>
    <message>
        <source>%1: not sent yet, it is tried again. %3</source>
        <translation>%1: لم يُرسل بعد، وتُعاد المحاولة. %3</translation>
    </message>
    <message>
        <source>%1: going out.</source>
        <translation>%1: في طريقه.</translation>
    </message>
    <message>
        <source>%1: sent at %2, and it may have arrived twice.</source>
        <translation>%1: أُرسل عند %2، وربما وصل مرتين.</translation>
    </message>
    <message>
        <source>%1: sent at %2.</source>
        <translation>%1: أُرسل عند %2.</translation>
    </message>
    <message>
        <source>%1: it may have arrived. Look there before you send it again. %3</source>
        <translation>%1: ربما وصل. انظر هناك قبل أن تعيد إرساله. %3</translation>
    </message>
    <message>
        <source>%1: not sent. %3</source>
        <translation>%1: لم يُرسل. %3</translation>
    </message>
    <message>
        <source>%1: given up.</source>
        <translation>%1: صُرف النظر عنه.</translation>
    </message>
    <message>
        <source>%1: sealed, in a drill nothing goes out.</source>
        <translation>%1: محجوز، ففي التدريب لا يخرج شيء.</translation>
    </message>
    <message>
        <source>%1: sealed, the incident is restricted.</source>
        <translation>%1: محجوز، لأن الحادثة مقيّدة.</translation>
    </message>
    <message>
        <source>%1: copy it and pass it on by hand.</source>
        <translation>%1: انسخه وأرسله يدويًا.</translation>
    </message>
    <message>
        <source>%1: passed on by hand at %2.</source>
        <translation>%1: أُرسل يدويًا في %2.</translation>
    </message>
    <message>
        <source>%1: replaced by a later message.</source>
        <translation>%1: حلّت محلّها رسالة أحدث.</translation>
    </message>
</context>
<context>
    <name>MetricsClient</name>
    <message>
        <source>The metrics address answers with status %1.</source>
        <translation>عنوان المقاييس يجيب برمز الحالة %1.</translation>
    </message>
    <message>
        <source>The answer is %1, not metrics.</source>
        <translation>الجواب ⁦%1⁩ وليس مقاييس.</translation>
    </message>
    <message>
        <source>The metrics cannot be read: %1</source>
        <translation>تعذّرت قراءة المقاييس: %1</translation>
    </message>
    <message>
        <source>The answer holds no metrics.</source>
        <translation>لا مقاييس في الجواب.</translation>
    </message>
    <message>
        <source>The metrics are written in %1, not in UTF-8.</source>
        <translation>المقاييس مكتوبة بترميز %1 وليس بترميز ⁦UTF-8⁩.</translation>
    </message>
</context>
<context>
    <name>MetricsLine</name>
    <message>
        <source>a label value must start with a quote</source>
        <translation>يجب أن تبدأ قيمة الوسم بعلامة اقتباس</translation>
    </message>
    <message>
        <source>only \\, \&quot; and \n may follow a backslash in a label value</source>
        <translation>لا يتبع الشرطة المائلة العكسية في قيمة وسم إلا ⁦\\⁩ أو ⁦\&quot;⁩ أو ⁦\n⁩</translation>
    </message>
    <message>
        <source>a label value has no closing quote</source>
        <translation>قيمة وسم بلا علامة اقتباس ختامية</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>P0 · Production down, data-loss risk or active security incident</source>
        <translation>⁦P0⁩ · توقّف الإنتاج، أو خطر فقدان بيانات، أو حادثة أمنية قائمة</translation>
    </message>
    <message>
        <source>P1 · Major feature broken, errors above 10%, or one customer blocked</source>
        <translation>⁦P1⁩ · تعطّل ميزة رئيسية، أو أخطاء أعلى من ⁦10%⁩، أو توقّف عميل واحد</translation>
    </message>
    <message>
        <source>P2 · Degraded performance or minor feature broken</source>
        <translation>⁦P2⁩ · تدهور الأداء أو تعطّل ميزة ثانوية</translation>
    </message>
    <message>
        <source>P3 · Cosmetic, non-blocking</source>
        <translation>⁦P3⁩ · مشكلة شكلية لا تعيق العمل</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>أُعلنت</translation>
    </message>
    <message>
        <source>Mitigating</source>
        <translation>قيد التخفيف</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>قيد المراقبة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>Declaration cancelled</source>
        <translation>سُحب الإعلان</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>فرضية</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>أثر</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>Incident Commander</source>
        <translation>قائد الحادثة</translation>
    </message>
    <message>
        <source>Ops Lead</source>
        <translation>قائد العمليات</translation>
    </message>
    <message>
        <source>Comms Lead</source>
        <translation>مسؤول التواصل</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>المدوّن</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لا تنطبق</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>متدهور</translation>
    </message>
    <message>
        <source>down</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>حُدّد السبب</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>it ran, but it is not verified</source>
        <translation>نُفِّذ دون أن يتم التحقق</translation>
    </message>
    <message>
        <source>only a part of it ran</source>
        <translation>نُفِّذ جزء منه فقط</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>أُوقف عند الطلب</translation>
    </message>
    <message>
        <source>outcome not known</source>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>time limit reached</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>%1 %2 Riyadh</source>
        <translation>%1 %2 الرياض</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملّي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Muharram</source>
        <translation>محرم</translation>
    </message>
    <message>
        <source>Safar</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>Rabi I</source>
        <translation>ربيع الأول</translation>
    </message>
    <message>
        <source>Rabi II</source>
        <translation>ربيع الآخر</translation>
    </message>
    <message>
        <source>Jumada I</source>
        <translation>جمادى الأولى</translation>
    </message>
    <message>
        <source>Jumada II</source>
        <translation>جمادى الآخرة</translation>
    </message>
    <message>
        <source>Rajab</source>
        <translation>رجب</translation>
    </message>
    <message>
        <source>Shaban</source>
        <translation>شعبان</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>رمضان</translation>
    </message>
    <message>
        <source>Shawwal</source>
        <translation>شوال</translation>
    </message>
    <message>
        <source>Dhul Qadah</source>
        <translation>ذو القعدة</translation>
    </message>
    <message>
        <source>Dhul Hijjah</source>
        <translation>ذو الحجة</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>a date of the Hijri calendar: day, month, year</extracomment>
        <translation>%1 %2 %3هـ</translation>
    </message>
    <message>
        <source>No data: %1</source>
        <translation>لا بيانات: %1</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>مرصود</translation>
    </message>
    <message>
        <source>Believed</source>
        <translation>مظنون</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>مجرَّب</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>Executives</source>
        <translation>الإدارة العليا</translation>
    </message>
</context>
<context>
    <name>NewProfile</name>
    <message>
        <source>Nothing to watch was found at %1.</source>
        <translation>لم يُعثر على ما يُراقَب في %1.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a moment and what happened then</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no update yet. Since the declaration:</source>
        <translation>%1: لا تحديث بعد. منذ الإعلان:</translation>
    </message>
    <message>
        <source>%1: nothing new since the last update, %2.</source>
        <translation>%1: لا جديد منذ آخر تحديث، %2.</translation>
    </message>
    <message>
        <source>%1: new since the last update, %2:</source>
        <translation>%1: الجديد منذ آخر تحديث، %2:</translation>
    </message>
</context>
<context>
    <name>NoteEcho</name>
    <message>
        <source>Key moment</source>
        <translation>لحظة مهمة</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 — Enter to save</source>
        <extracomment>%1 says how the note was read, such as &quot;03:10 · Decision · by Sara&quot;</extracomment>
        <translation>‏%1 — للحفظ ⁦Enter⁩</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>to everybody</source>
        <translation>إلى الجميع</translation>
    </message>
    <message>
        <source>Task, due %1</source>
        <translation>مهمة، الموعد %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Task for %1, due %2</source>
        <translation>مهمة على %1، الموعد %2</translation>
    </message>
    <message>
        <source>Task for %1</source>
        <translation>مهمة على %1</translation>
    </message>
    <message>
        <source>Time is in the future. Saved as now.</source>
        <translation>الوقت في المستقبل؛ حُفظت بالوقت الحالي.</translation>
    </message>
    <message>
        <source>That is more than a day ago.</source>
        <translation>الوقت قبل أكثر من يوم.</translation>
    </message>
    <message>
        <source>Brief: %1</source>
        <extracomment>a line of the living brief; %1 is its list, such as Believed</extracomment>
        <translation>الموجز: %1</translation>
    </message>
    <message>
        <source>Time box until %1</source>
        <translation>مهلة حتى %1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>About a breach of your personal data</source>
        <translation>بشأن تسرب بياناتك الشخصية</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>Which of your data</source>
        <translation>أي بياناتك</translation>
    </message>
    <message>
        <source>What may come of it</source>
        <translation>ما قد يترتب عليه</translation>
    </message>
    <message>
        <source>What we have done</source>
        <translation>ما اتخذناه من إجراءات</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>للاستفسار</translation>
    </message>
    <message>
        <source>Notice of a personal-data breach</source>
        <translation>إشعار بتسرب بيانات شخصية</translation>
    </message>
    <message>
        <source>Supplement %1 to the notice of a personal-data breach</source>
        <translation>الملحق %1 لإشعار بتسرب بيانات شخصية</translation>
    </message>
    <message>
        <source>**DRILL**: nothing of this is real. Do not hand it in.</source>
        <translation>**تمرين**: لا شيء من هذا حقيقي. لا تقدّمه.</translation>
    </message>
    <message>
        <source>A draft from the record under article 24 of the Implementing Regulation of the PDPL. A reminder, not legal advice.</source>
        <translation>مسودة من السجل وفق المادة 24 من اللائحة التنفيذية لنظام حماية البيانات الشخصية. تذكير تنظيمي وليس استشارة قانونية.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الحادثة</translation>
    </message>
    <message>
        <source>We became aware</source>
        <translation>وقت علمنا بالتسرب</translation>
    </message>
    <message>
        <source>72 hours end</source>
        <translation>انتهاء مهلة 72 ساعة</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>هذه المسودة</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>الناقص:</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Filed before</source>
        <translation>ما قُدّم سابقًا</translation>
    </message>
    <message>
        <source>Hand it in yourself at the National Data Governance Platform; Thabat sends nothing. Then record the receipt.</source>
        <translation>قدّمه بنفسك عبر منصة حوكمة البيانات الوطنية؛ ثبات لا يرسل شيئًا. ثم سجّل الإيصال.</translation>
    </message>
    <message>
        <source>What is not known yet follows as a supplement, with the reason.</source>
        <translation>ما لم يُعرف بعد يُقدّم لاحقًا في ملحق مع ذكر السبب.</translation>
    </message>
    <message>
        <source>The National Cybersecurity Authority (NCA) may have to be told separately.</source>
        <translation>قد يلزم إبلاغ الهيئة الوطنية للأمن السيبراني (NCA) على حدة.</translation>
    </message>
    <message>
        <source>Ask the data protection officer, Legal and Security.</source>
        <translation>اسأل مسؤول حماية البيانات الشخصية والشؤون القانونية والأمن.</translation>
    </message>
    <message>
        <source>Data subjects whom it may harm are told without undue delay, in a notice of their own.</source>
        <translation>يُشعَر أصحاب البيانات الشخصية الذين قد يتضررون دون تأخير غير مبرر، في إشعار خاص بهم.</translation>
    </message>
    <message>
        <source>Keep copies of the notices, of the measures and of the evidence.</source>
        <translation>احتفظ بنسخ من الإشعارات والإجراءات والأدلة.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>تذكيرات</translation>
    </message>
    <message>
        <source>What happened, and when</source>
        <translation>ماذا حدث ومتى</translation>
    </message>
    <message>
        <source>Whose data, and which</source>
        <translation>أصحاب البيانات ونوعها</translation>
    </message>
    <message>
        <source>Risks and measures</source>
        <translation>المخاطر والإجراءات</translation>
    </message>
    <message>
        <source>Whether data subjects are notified</source>
        <translation>إشعار أصحاب البيانات الشخصية</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>بيانات التواصل</translation>
    </message>
    <message>
        <source>Time and date of the breach</source>
        <translation>وقت التسرب وتاريخه</translation>
    </message>
    <message>
        <source>How it happened</source>
        <translation>كيف حدث</translation>
    </message>
    <message>
        <source>Categories of data subjects</source>
        <translation>فئات أصحاب البيانات الشخصية</translation>
    </message>
    <message>
        <source>Number of data subjects, actual or approximate</source>
        <translation>عدد أصحاب البيانات الشخصية، الفعلي أو التقريبي</translation>
    </message>
    <message>
        <source>Types of personal data</source>
        <translation>أنواع البيانات الشخصية</translation>
    </message>
    <message>
        <source>Actual and possible impact on data and people</source>
        <translation>الأثر الفعلي والمحتمل على البيانات والأشخاص</translation>
    </message>
    <message>
        <source>Measures taken to prevent, limit or mitigate it</source>
        <translation>الإجراءات المتخذة لمنعه أو الحد منه أو تخفيف أثره</translation>
    </message>
    <message>
        <source>Future measures against a recurrence</source>
        <translation>الإجراءات المستقبلية لمنع تكراره</translation>
    </message>
    <message>
        <source>Data subjects have been, or will be, notified</source>
        <translation>بيان ما إذا تم إشعار أصحاب البيانات الشخصية أو سيتم إشعارهم</translation>
    </message>
    <message>
        <source>Controller or data protection officer</source>
        <translation>جهة التحكم أو مسؤول حماية البيانات الشخصية</translation>
    </message>
    <message>
        <source>Reason for the delay</source>
        <translation>سبب التأخير</translation>
    </message>
    <message>
        <source>Advice to data subjects</source>
        <translation>نصائح لأصحاب البيانات الشخصية</translation>
    </message>
    <message>
        <source>%1 of %2 points are complete.</source>
        <translation>النقاط المكتملة: %1 من %2.</translation>
    </message>
    <message>
        <source>The 72 hours ended %1 ago (h:min).</source>
        <translation>انتهت 72 ساعة منذ %1 (س:د).</translation>
    </message>
    <message>
        <source>%1 left of the 72 hours (h:min).</source>
        <translation>المتبقي من 72 ساعة: %1 (س:د).</translation>
    </message>
    <message>
        <source>notified on %1: %2</source>
        <translation>تم الإشعار يوم %1: %2</translation>
    </message>
    <message>
        <source>%1. Filed on %2, receipt %3, SHA-256 %4</source>
        <translation>%1. قُدّم يوم %2، الإيصال %3، SHA-256 %4</translation>
    </message>
</context>
<context>
    <name>OnCallList</name>
    <message>
        <source>On-call list not found (%1). Call from memory; roles still work.</source>
        <translation>قائمة المناوبين غير موجودة (⁦%1⁩). اتصل بمن تعرف؛ ما زالت الأدوار تعمل.</translation>
    </message>
    <message>
        <source>no page rule and no role of the runbook is called “%1”; nobody will look here</source>
        <translation>لا قاعدة استدعاء ولا دور في الدليل باسم «%1»؛ لن ينظر أحد هنا</translation>
    </message>
    <message>
        <source>“%1” is called when there is no answer, and stands in no row</source>
        <translation>يُستدعى «%1» عند عدم الرد، وليس له سطر في القائمة</translation>
    </message>
    <message>
        <source>the page rule “%1” names “%2”, and no row does</source>
        <translation>تذكر قاعدة الاستدعاء ⁦%1⁩ «%2»، وليس له سطر في القائمة</translation>
    </message>
    <message>
        <source>no name for “%1”</source>
        <translation>لا اسم مقابل «%1»</translation>
    </message>
    <message>
        <source>neither phone nor mail of %1</source>
        <translation>لا هاتف ولا بريد مقابل %1</translation>
    </message>
</context>
<context>
    <name>OpenMetricsRules</name>
    <message>
        <source>HELP, TYPE or UNIT of “%1” comes after its samples</source>
        <translation>ورد ⁦HELP⁩ أو ⁦TYPE⁩ أو ⁦UNIT⁩ للمقياس «%1» بعد عيناته</translation>
    </message>
    <message>
        <source>“%1” is not one group of lines</source>
        <translation>أسطر «%1» ليست مجموعة واحدة</translation>
    </message>
    <message>
        <source>a second HELP for “%1”</source>
        <translation>تكرر ⁦HELP⁩ للمقياس «%1»</translation>
    </message>
    <message>
        <source>a second TYPE for “%1”</source>
        <translation>تكرر ⁦TYPE⁩ للمقياس «%1»</translation>
    </message>
    <message>
        <source>a second UNIT for “%1”</source>
        <translation>تكرر ⁦UNIT⁩ للمقياس «%1»</translation>
    </message>
    <message>
        <source>“%1” does not end with its unit</source>
        <translation>الاسم «%1» لا ينتهي بوحدته</translation>
    </message>
    <message>
        <source>“%1” cannot have a unit</source>
        <translation>لا تكون للمقياس «%1» وحدة</translation>
    </message>
    <message>
        <source>two families use the name “%1”</source>
        <translation>مجموعتان تستعملان الاسم «%1»</translation>
    </message>
    <message>
        <source>“%1” lacks the ending of its type</source>
        <translation>تنقص «%1» نهاية نوعه</translation>
    </message>
    <message>
        <source>a bucket of “%1” has no number in “le”</source>
        <translation>فئة في «%1» بلا عدد في ⁦le⁩</translation>
    </message>
    <message>
        <source>“%1” has no quantile from 0 to 1</source>
        <translation>لا شريحة بين 0 و1 في «%1»</translation>
    </message>
    <message>
        <source>the state set “%1” lacks the label of its name</source>
        <translation>تنقص مجموعة الحالات «%1» الوسم الذي باسمها</translation>
    </message>
    <message>
        <source>“%1” counts and cannot be NaN</source>
        <translation>المقياس «%1» عدّاد ولا يكون ⁦NaN⁩</translation>
    </message>
    <message>
        <source>“%1” counts and cannot be negative</source>
        <translation>المقياس «%1» عدّاد ولا يكون سالبًا</translation>
    </message>
    <message>
        <source>“%1” counts whole things</source>
        <translation>المقياس «%1» يعدّ أعدادًا صحيحة</translation>
    </message>
    <message>
        <source>the info “%1” must be 1</source>
        <translation>يجب أن تكون قيمة المعلومة «%1» هي 1</translation>
    </message>
    <message>
        <source>the state “%1” must be 0 or 1</source>
        <translation>يجب أن تكون الحالة «%1» هي 0 أو 1</translation>
    </message>
    <message>
        <source>“%1” has the same labels twice</source>
        <translation>تكررت الوسوم نفسها في «%1»</translation>
    </message>
    <message>
        <source>“%1” has a time on some lines only</source>
        <translation>الوقت موجود في بعض أسطر «%1» فقط</translation>
    </message>
    <message>
        <source>the time of “%1” goes back</source>
        <translation>وقت «%1» يعود إلى الوراء</translation>
    </message>
    <message>
        <source>the lines of one label set of “%1” are not together</source>
        <translation>أسطر مجموعة وسوم واحدة في «%1» متفرقة</translation>
    </message>
    <message>
        <source>the buckets of “%1” do not grow</source>
        <translation>فئات «%1» لا تتصاعد</translation>
    </message>
    <message>
        <source>“%1” has no +Inf bucket</source>
        <translation>لا فئة ⁦+Inf⁩ في «%1»</translation>
    </message>
    <message>
        <source>“%1” has a sum or a count, not both</source>
        <translation>في «%1» المجموع أو العدد، لا كلاهما</translation>
    </message>
    <message>
        <source>the +Inf bucket of “%1” is not its count</source>
        <translation>فئة ⁦+Inf⁩ في «%1» لا تساوي عدده</translation>
    </message>
    <message>
        <source>“%1” has a sum that can fall</source>
        <translation>للمقياس «%1» مجموع قد ينقص</translation>
    </message>
    <message>
        <source>“%1” cannot have an exemplar</source>
        <translation>لا يكون للمقياس «%1» نموذج</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>%1: status update</source>
        <translation>%1: تحديث الحالة</translation>
    </message>
</context>
<context>
    <name>PagerDuty</name>
    <message>
        <source>The text is longer than PagerDuty takes.</source>
        <translation>النص أطول مما يقبله PagerDuty.</translation>
    </message>
    <message>
        <source>This is not PagerDuty&apos;s answer: %1</source>
        <translation>ليس هذا جواب PagerDuty: %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Nobody was paged for “%1”.</source>
        <translation>لم يُستدعَ أحد بالقاعدة ⁦%1⁩.</translation>
    </message>
    <message>
        <source>No page for “%1” waits for an answer.</source>
        <translation>لا استدعاء بالقاعدة ⁦%1⁩ ينتظر الرد.</translation>
    </message>
    <message>
        <source>It is not clear whose page that is. Name one of: %1</source>
        <translation>ليس واضحًا من المقصود بالاستدعاء. اذكر أحد هؤلاء: %1</translation>
    </message>
    <message>
        <source>Called by hand at %1; no answer yet.</source>
        <translation>جرى الاتصال يدويًا في %1، ولا رد بعد.</translation>
    </message>
    <message>
        <source>On its way by %1 since %2.</source>
        <translation>في طريقه عبر %1 منذ %2.</translation>
    </message>
    <message>
        <source>Sent by %1 at %2; no answer yet.</source>
        <translation>أُرسل عبر %1 في %2، ولا رد بعد.</translation>
    </message>
    <message>
        <source>Sealed: nothing goes out by itself. Call by hand.</source>
        <translation>محجوز: لا يخرج شيء من تلقاء نفسه. اتصل يدويًا.</translation>
    </message>
    <message>
        <source>Not sent by %1. Call by hand.</source>
        <translation>لم يُرسل عبر %1. اتصل يدويًا.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a name, %2 what that person is on call for</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Acknowledged by %1 at %2</source>
        <translation>تم الإقرار من %1 في %2</translation>
    </message>
    <message>
        <source>No answer; given up at %1.</source>
        <translation>لا رد، وانتهى الانتظار في %1.</translation>
    </message>
    <message>
        <source>Drill. You are paged: %1</source>
        <translation>تدريب. هذا استدعاء لك: %1</translation>
    </message>
    <message>
        <source>You are paged: %1</source>
        <translation>هذا استدعاء لك: %1</translation>
    </message>
    <message>
        <source>%1, declared on %2 at %3 Riyadh (%4): %5</source>
        <translation>حادثة ⁦%1⁩ أُعلنت على ⁦%2⁩ في ⁦%3⁩ بتوقيت الرياض (⁦%4⁩): %5</translation>
    </message>
    <message>
        <source>Incident commander: nobody yet</source>
        <translation>قائد الحادثة: لم يُعيَّن بعد</translation>
    </message>
    <message>
        <source>Incident commander: %1</source>
        <translation>قائد الحادثة: %1</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>المطلوب: %1</translation>
    </message>
    <message>
        <source>Please answer within %1.</source>
        <translation>يُرجى الرد خلال ⁦%1⁩.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>No incident is open.</source>
        <translation>لا توجد حادثة مفتوحة.</translation>
    </message>
    <message>
        <source>Hand over command</source>
        <translation>تسليم القيادة</translation>
    </message>
    <message>
        <source>Resolve incident</source>
        <translation>إنهاء الحادثة</translation>
    </message>
    <message>
        <source>Declare another incident</source>
        <translation>إعلان حادثة أخرى</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>مراجعة ما بعد الحادثة</translation>
    </message>
    <message>
        <source>Start PDPL breach clock</source>
        <translation>بدء عدّاد إشعار تسرب البيانات</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) open</source>
        <translation>
            <numerusform>كل الشروط مكتملة</numerusform>
            <numerusform>شرط واحد غير مكتمل</numerusform>
            <numerusform>شرطان غير مكتملين</numerusform>
            <numerusform>%n شروط غير مكتملة</numerusform>
            <numerusform>%n شرطًا غير مكتمل</numerusform>
            <numerusform>%n شرط غير مكتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity %1…</source>
        <translation>درجة الخطورة %1…</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>المخطط: %1</translation>
    </message>
    <message>
        <source>Incident Commander: %1</source>
        <translation>قائد الحادثة: %1</translation>
    </message>
    <message>
        <source>Ops Lead: %1</source>
        <translation>قائد العمليات: %1</translation>
    </message>
    <message>
        <source>Comms Lead: %1</source>
        <translation>مسؤول التواصل: %1</translation>
    </message>
    <message>
        <source>Scribe: %1</source>
        <translation>المدوّن: %1</translation>
    </message>
    <message>
        <source>Hand over command to %1…</source>
        <translation>تسليم القيادة إلى %1…</translation>
    </message>
    <message>
        <source>Close the task: %1</source>
        <translation>إغلاق المهمة: %1</translation>
    </message>
    <message>
        <source>Show the incident %1</source>
        <translation>عرض الحادثة %1</translation>
    </message>
    <message>
        <source>Theme: night</source>
        <translation>المظهر: ليلي</translation>
    </message>
    <message>
        <source>Theme: day</source>
        <translation>المظهر: نهاري</translation>
    </message>
    <message>
        <source>Theme: high contrast, dark</source>
        <translation>المظهر: تباين عالٍ داكن</translation>
    </message>
    <message>
        <source>Theme: high contrast, light</source>
        <translation>المظهر: تباين عالٍ فاتح</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>اللغة: الإنجليزية</translation>
    </message>
    <message>
        <source>Language: Arabic</source>
        <translation>اللغة: العربية</translation>
    </message>
    <message>
        <source>Alarm health</source>
        <translation>صحة التنبيهات</translation>
    </message>
    <message>
        <source>Who can read this incident</source>
        <translation>من يقرأ هذه الحادثة</translation>
    </message>
    <message>
        <source>Outbox: messages, and a test of each channel</source>
        <translation>صندوق الصادر: الرسائل واختبار كل قناة</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>shortcuts, keyboard</source>
        <translation>اختصارات، لوحة المفاتيح</translation>
    </message>
    <message>
        <source>scribe, write, composer</source>
        <translation>مدوّن، كتابة، تدوين</translation>
    </message>
    <message>
        <source>scenario, runbook</source>
        <translation>سيناريو، دليل الاستجابة</translation>
    </message>
    <message>
        <source>post, customers, tell</source>
        <translation>نشر، العملاء، إخبار</translation>
    </message>
    <message>
        <source>ack, silence alarm</source>
        <translation>إقرار، إسكات التنبيه</translation>
    </message>
    <message>
        <source>silences, firing, alarms</source>
        <translation>كتم، إسكات، إنذارات</translation>
    </message>
    <message>
        <source>revert, undo deploy</source>
        <translation>استرجاع، إرجاع النشر</translation>
    </message>
    <message>
        <source>sev, escalate, level</source>
        <translation>خطورة، تصعيد، مستوى</translation>
    </message>
    <message>
        <source>summary, situation, what do we know</source>
        <translation>ملخص، الوضع، ماذا نعرف</translation>
    </message>
    <message>
        <source>snapshot, preserve, logs</source>
        <translation>لقطة، حفظ، سجلات</translation>
    </message>
    <message>
        <source>lock deploys, lift freeze</source>
        <translation>قفل النشر، رفع التجميد</translation>
    </message>
    <message>
        <source>search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>colours, dark, light</source>
        <translation>ألوان، داكن، فاتح</translation>
    </message>
    <message>
        <source>handoff, handover, next commander</source>
        <translation>تسليم، القائد التالي</translation>
    </message>
    <message>
        <source>close, end, finish</source>
        <translation>إغلاق، انتهاء، حل</translation>
    </message>
    <message>
        <source>new, open, start</source>
        <translation>جديدة، فتح، بدء</translation>
    </message>
    <message>
        <source>review, report, document</source>
        <translation>مراجعة، تقرير، مستند</translation>
    </message>
    <message>
        <source>personal data, sdaia, 72 hours</source>
        <translation>بيانات شخصية، سدايا، 72 ساعة</translation>
    </message>
    <message>
        <source>sev, level</source>
        <translation>خطورة، مستوى</translation>
    </message>
    <message>
        <source>rollback, revert</source>
        <translation>إرجاع، استرجاع</translation>
    </message>
    <message>
        <source>handoff, handover</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>mute, quiet, volume</source>
        <translation>كتم، هدوء، مستوى الصوت</translation>
    </message>
    <message>
        <source>noise, how many alarms, statistics</source>
        <translation>ضجيج، كم تنبيهًا، إحصاءات</translation>
    </message>
    <message>
        <source>restrict, secret, seal, erase texts, privacy</source>
        <translation>تقييد، سر، ختم، محو النصوص، خصوصية</translation>
    </message>
    <message>
        <source>sent, failed, retry, slack, mail, pagerduty</source>
        <translation>مُرسل، لم يُرسل، إعادة المحاولة، بريد، سلاك</translation>
    </message>
    <message>
        <source>on-call, phone, call, who</source>
        <translation>مناوب، هاتف، اتصال، من</translation>
    </message>
    <message>
        <source>assign, staff, who does what</source>
        <translation>تعيين، توزيع، من يفعل ماذا</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The PDF was not ready within a minute.</source>
        <translation>لم يجهز ملف PDF خلال دقيقة.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>تعذّر تشغيل %1: %2</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>تعذّر إنشاء ملف PDF.</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>“}” closes nothing in “%1”; write “}}” for a brace</source>
        <translation>القوس ⁦}⁩ لا يغلق شيئًا في «%1»؛ يُكتب القوس نفسه هكذا: ⁦}}⁩</translation>
    </message>
    <message>
        <source>“%1” holds an empty or broken placeholder; expected: {name}</source>
        <translation>في «%1» موضع فارغ أو ناقص؛ المتوقع: ⁦{name}⁩</translation>
    </message>
    <message>
        <source>{%1} has no value</source>
        <translation>لا قيمة للموضع ⁦{%1}⁩</translation>
    </message>
    <message>
        <source>the value of {%1} holds a control character</source>
        <translation>في قيمة ⁦{%1}⁩ محرف تحكّم</translation>
    </message>
</context>
<context>
    <name>PlanReader</name>
    <message>
        <source>expected: either a url or a program</source>
        <translation>المتوقع: إما ⁦url⁩ وإما ⁦program⁩</translation>
    </message>
    <message>
        <source>expected: a JSON pointer such as /version</source>
        <translation>المتوقع: مؤشر ⁦JSON⁩ مثل ⁦/version⁩</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2</source>
        <translation>التعبير النمطي «%1» غير صالح: %2</translation>
    </message>
    <message>
        <source>“%1” lets anything through; expected: ^…$</source>
        <translation>النمط «%1» يقبل كل شيء؛ المتوقع: ⁦^…$⁩</translation>
    </message>
    <message>
        <source>{%1} is already a variable of the profile</source>
        <translation>الاسم ⁦{%1}⁩ متغيّر في ملف التعريف أصلًا</translation>
    </message>
    <message>
        <source>the id “%1” stands here a second time</source>
        <translation>المعرّف «%1» مكرر هنا</translation>
    </message>
    <message>
        <source>“program” is missing; expected: an absolute path, or {bin}/…</source>
        <translation>الحقل ⁦program⁩ مفقود؛ المتوقع: مسار مطلق أو ⁦{bin}/…⁩</translation>
    </message>
    <message>
        <source>“url” is missing; expected: http://… or https://…</source>
        <translation>الحقل ⁦url⁩ مفقود؛ المتوقع: ⁦http://…⁩ أو ⁦https://…⁩</translation>
    </message>
    <message>
        <source>“wait” is missing; expected: how long, such as 5s</source>
        <translation>الحقل ⁦wait⁩ مفقود؛ المتوقع: مدة مثل ⁦5s⁩</translation>
    </message>
    <message>
        <source>“question” is missing; expected: what a person must answer</source>
        <translation>الحقل ⁦question⁩ مفقود؛ المتوقع: السؤال المطروح</translation>
    </message>
    <message>
        <source>expected: a duration above 0</source>
        <translation>المتوقع: مدة أكبر من 0</translation>
    </message>
    <message>
        <source>expected: longer than “stable”</source>
        <translation>المتوقع: أطول من ⁦stable⁩</translation>
    </message>
    <message>
        <source>“target” is missing; expected: what must be typed to confirm a plan of class C</source>
        <translation>الحقل ⁦target⁩ مفقود؛ المتوقع: ما يُكتب لتأكيد خطة من الفئة ⁦C⁩</translation>
    </message>
    <message>
        <source>“undo” is missing; expected: the plan that takes back a rollback of class A</source>
        <translation>الحقل ⁦undo⁩ مفقود؛ المتوقع: الخطة التي تعيد ما فعله إرجاع من الفئة ⁦A⁩</translation>
    </message>
    <message>
        <source>“loanFor” is missing; expected: how long the temporary state may stay, such as 30m</source>
        <translation>الحقل ⁦loanFor⁩ مفقود؛ المتوقع: أقصى مدة للحالة المؤقتة، مثل ⁦30m⁩</translation>
    </message>
    <message>
        <source>expected: at least one step</source>
        <translation>المتوقع: خطوة واحدة على الأقل</translation>
    </message>
    <message>
        <source>“header” is missing: the answer to HEAD has no body to point into</source>
        <translation>الحقل «header» مفقود: لا نص في جواب HEAD يُشار إليه</translation>
    </message>
</context>
<context>
    <name>PostMortem</name>
    <message>
        <source>Describe conditions, not people.</source>
        <translation>وصف الظروف لا الأشخاص.</translation>
    </message>
    <message>
        <source># Post-mortem: %1</source>
        <translation># مراجعة ما بعد الحادثة: %1</translation>
    </message>
    <message>
        <source>Generated from the record on %1.</source>
        <translation>أُنشئت من السجل في %1.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Key moments</source>
        <translation>اللحظات المهمة</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>السبب الجذري</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>العوامل المساهمة</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>ما نجح</translation>
    </message>
    <message>
        <source>What didn&apos;t</source>
        <translation>ما لم ينجح</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>بنود العمل</translation>
    </message>
    <message>
        <source>Add further items below. The table above is renewed from the record.</source>
        <translation>تُضاف البنود الأخرى في الأسفل. الجدول أعلاه يُجدَّد من السجل.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>ما بعد الحادثة</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>قوائم التحقق</translation>
    </message>
    <message>
        <source>Rollback record</source>
        <translation>سجل الإرجاع</translation>
    </message>
    <message>
        <source>Open and temporary states</source>
        <translation>الحالات المفتوحة والمؤقتة</translation>
    </message>
    <message>
        <source>Updates posted</source>
        <translation>التحديثات المنشورة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>The markers in %1 are damaged. Nothing was written; rename the file and try again.</source>
        <translation>العلامات في ⁦%1⁩ تالفة. لم يُكتب شيء؛ يُعاد تسمية الملف ثم المحاولة.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الحادثة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>**DRILL**, not a real incident</source>
        <translation>**تدريب**، وليست حادثة حقيقية</translation>
    </message>
    <message>
        <source>Real incident</source>
        <translation>حادثة حقيقية</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>وقت الإعلان</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>وقت الحل</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Commanders</source>
        <translation>القادة</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>غير معيَّن</translation>
    </message>
    <message>
        <source>Customers affected</source>
        <translation>تأثّر العملاء</translation>
    </message>
    <message>
        <source>Post-mortem owner</source>
        <translation>مسؤول المراجعة</translation>
    </message>
    <message>
        <source>All times of day are Riyadh time (UTC+3).</source>
        <translation>كل الأوقات بتوقيت الرياض (⁦UTC+3⁩).</translation>
    </message>
    <message>
        <source>Customers affected: %1</source>
        <translation>تأثّر العملاء: %1</translation>
    </message>
    <message>
        <source>%1, step %2, %3: %4 (%5, %6)</source>
        <translation>%1، الخطوة %2، %3: %4 (%5، %6)</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>المرصود: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>الناقص: %1</translation>
    </message>
    <message>
        <source>%1 %2, %3, by %4</source>
        <translation>%1 %2، %3، من %4</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deploys are still frozen.</source>
        <translation>ما زال النشر مجمّدًا.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>After the declaration</source>
        <translation>بعد الإعلان</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>Commander named</source>
        <translation>تعيين القائد</translation>
    </message>
    <message>
        <source>First update</source>
        <translation>أول تحديث</translation>
    </message>
    <message>
        <source>Mitigated (first verified run)</source>
        <translation>التخفيف (أول تنفيذ تم التحقق منه)</translation>
    </message>
    <message>
        <source>Incident resolved</source>
        <translation>إنهاء الحادثة</translation>
    </message>
    <message>
        <source>Needs an owner and a date</source>
        <translation>يحتاج إلى مسؤول وموعد</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Deferred at the end: %1</source>
        <translation>أُجّل عند الإنهاء: %1</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>الموعد %1</translation>
    </message>
    <message>
        <source>Finish this blameless post-mortem</source>
        <translation>إكمال هذه المراجعة بلا لوم</translation>
    </message>
    <message>
        <source>Review it in the next architecture meeting</source>
        <translation>مناقشتها في اجتماع المعمارية القادم</translation>
    </message>
    <message>
        <source>Close out the action items</source>
        <translation>إنهاء بنود العمل</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>آلي</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>تصحيح: %1</translation>
    </message>
    <message>
        <source>entered %1</source>
        <translation>أُدخلت %1</translation>
    </message>
    <message>
        <source>corrected later</source>
        <translation>صُحّحت لاحقًا</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (⁦%2 UTC⁩)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>First 10 minutes</source>
        <translation>الدقائق العشر الأولى</translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>still open, kept by %1</source>
        <translation>لا يزال مفتوحًا، يتولّاه %1</translation>
    </message>
    <message>
        <source>Hijri date</source>
        <translation>التاريخ الهجري</translation>
    </message>
    <message>
        <source>Alarms acknowledged</source>
        <translation>الإقرار بالتنبيهات</translation>
    </message>
    <message>
        <source>People paged</source>
        <translation>من استُدعوا</translation>
    </message>
    <message>
        <source>What we thought and when</source>
        <translation>ما ظننّاه ومتى</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>%1 %2, by %3</source>
        <extracomment>time, the list that the line went to, and who moved it</extracomment>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>%1 %2: %3 (%4)</source>
        <extracomment>time, list of the brief, the line, who wrote it</extracomment>
        <translation>%1 %2: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>ProfileReader</name>
    <message>
        <source>a drill never runs on production; expected: one of the two</source>
        <translation>لا يجري تدريب على الإنتاج؛ المتوقع: أحدهما</translation>
    </message>
    <message>
        <source>expected: longer than “lateAfter”</source>
        <translation>المتوقع: أطول من ⁦lateAfter⁩</translation>
    </message>
    <message>
        <source>its indicator “%1” is switched off</source>
        <translation>مؤشره «%1» معطّل</translation>
    </message>
    <message>
        <source>its undo “%1” is switched off</source>
        <translation>خطة التراجع عنه «%1» معطّلة</translation>
    </message>
    <message>
        <source>There is no profile “%1”. Give the name of one, or a folder with a profile.json.</source>
        <translation>لا يوجد ملف تعريف باسم «%1». المطلوب اسم ملف تعريف أو مجلد فيه ⁦profile.json⁩.</translation>
    </message>
    <message>
        <source>Cannot read the folder %1.</source>
        <translation>تعذّرت قراءة المجلد ⁦%1⁩.</translation>
    </message>
</context>
<context>
    <name>PrometheusAnswer</name>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>جواب الخادم غير مفهوم.</translation>
    </message>
    <message>
        <source>There is no Prometheus API at this address (404).</source>
        <translation>لا توجد واجهة Prometheus في هذا العنوان (404).</translation>
    </message>
    <message>
        <source>The server answers with status %1.</source>
        <translation>يجيب الخادم برمز الحالة %1.</translation>
    </message>
    <message>
        <source>The answer is %1, not that of a Prometheus.</source>
        <translation>الجواب %1 وليس جواب Prometheus.</translation>
    </message>
    <message>
        <source>The server refuses the query: %1</source>
        <translation>يرفض الخادم الاستعلام: %1</translation>
    </message>
    <message>
        <source>The server cannot answer: %1</source>
        <translation>لا يستطيع الخادم أن يجيب: %1</translation>
    </message>
    <message>
        <source>The server does not accept the login (401).</source>
        <translation>لا يقبل الخادم بيانات الدخول (401).</translation>
    </message>
    <message>
        <source>The server forbids it (403).</source>
        <translation>يمنع الخادم ذلك (403).</translation>
    </message>
    <message>
        <source>The address leads elsewhere, to %1.</source>
        <translation>يحيل العنوان إلى مكان آخر: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>جواب الخادم أكبر من المسموح.</translation>
    </message>
    <message>
        <source>The rule %1 cannot be evaluated: %2</source>
        <translation>لا يمكن تقييم القاعدة %1: %2</translation>
    </message>
</context>
<context>
    <name>ReferenceCheck</name>
    <message>
        <source>the id “%1” stands here a second time</source>
        <translation>المعرّف «%1» مكرر هنا</translation>
    </message>
    <message>
        <source>there is no plan “%1”</source>
        <translation>لا توجد خطة باسم «%1»</translation>
    </message>
    <message>
        <source>there is no component “%1”</source>
        <translation>لا يوجد مكوّن باسم «%1»</translation>
    </message>
    <message>
        <source>there is no probe “%1”</source>
        <translation>لا يوجد فحص باسم «%1»</translation>
    </message>
    <message>
        <source>there is no page rule “%1”</source>
        <translation>لا توجد قاعدة استدعاء باسم «%1»</translation>
    </message>
    <message>
        <source>there is no indicator “%1”</source>
        <translation>لا يوجد مؤشر باسم «%1»</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>“%1” is not a role; write ic, ops, comms or scribe.</source>
        <translation>الدور «%1» غير معروف؛ القيم: ⁦ic⁩ أو ⁦ops⁩ أو ⁦comms⁩ أو ⁦scribe⁩.</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>pressed</source>
        <translation>ضغطة</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ضغط مطوّل</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>no end recorded</source>
        <translation>لم تُسجَّل نهاية</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>نفّذها</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>بموافقة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>طريقة التأكيد</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Step %1, %2: no end recorded.</source>
        <translation>الخطوة %1، %2: لم تُسجَّل نهاية.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>رمز الرد ⁦HTTP %1⁩</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>رمز الخروج %1</translation>
    </message>
    <message>
        <source>Step %1, %2: %3, %4, in %5.</source>
        <translation>الخطوة %1، %2: %3، %4، خلال %5.</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Commands, as they ran:</source>
        <translation>الأوامر كما نُفِّذت:</translation>
    </message>
    <message>
        <source>Nothing was run.</source>
        <translation>لم يُنفَّذ شيء.</translation>
    </message>
</context>
<context>
    <name>RunbookReader</name>
    <message>
        <source>“loanFor” is missing; expected: how long the temporary state may stay, such as 30m</source>
        <translation>الحقل ⁦loanFor⁩ مفقود؛ المتوقع: أقصى مدة للحالة المؤقتة، مثل ⁦30m⁩</translation>
    </message>
    <message>
        <source>expected: an indicator or a component, not both</source>
        <translation>المتوقع: مؤشر أو مكوّن، لا كلاهما</translation>
    </message>
    <message>
        <source>“above” is missing; expected: the value above which the sign matches</source>
        <translation>الحقل ⁦above⁩ مفقود؛ المتوقع: القيمة التي تتحقق العلامة فوقها</translation>
    </message>
    <message>
        <source>out of order; expected: P0, P1, P2, P3, each once</source>
        <translation>الترتيب خاطئ؛ المتوقع: ⁦P0, P1, P2, P3⁩ كل منها مرة واحدة</translation>
    </message>
    <message>
        <source>expected: more than 0</source>
        <translation>المتوقع: أكثر من 0</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>What carried the run out ended during step %1. Whether that step acted is not known. Look at what runs now before you act.</source>
        <translation>انتهت عملية التنفيذ أثناء الخطوة %1. لا يُعرف هل أثّرت تلك الخطوة. انظر ما الذي يعمل الآن قبل أي إجراء.</translation>
    </message>
    <message>
        <source>Every step ran. What carried the run out ended before it was verified.</source>
        <translation>نُفِّذت كل الخطوات. انتهت عملية التنفيذ قبل التحقق.</translation>
    </message>
    <message>
        <source>What carried the run out ended before anything was changed.</source>
        <translation>انتهت عملية التنفيذ قبل تغيير أي شيء.</translation>
    </message>
    <message>
        <source>What carried the run out ended after step %1. Nothing after it ran.</source>
        <translation>انتهت عملية التنفيذ بعد الخطوة %1. لم يُنفَّذ شيء بعدها.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2. Nothing ran.</source>
        <translation>تعذّر بدء %1: %2. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>تعذّرت الكتابة في %1: %2</translation>
    </message>
    <message>
        <source>This is not the order of a run.</source>
        <translation>ليس هذا أمر تنفيذ.</translation>
    </message>
    <message>
        <source>More output follows; it is not kept.</source>
        <translation>يتبع مخرجات أخرى، ولا تُحفظ.</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>“%1” is missing; expected: %2</source>
        <translation>الحقل «%1» مفقود؛ المتوقع: %2</translation>
    </message>
    <message>
        <source>“%1” is not known here; expected one of: %2</source>
        <translation>الحقل «%1» غير معروف هنا؛ المتوقع أحد: %2</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>المتوقع أحد: %1</translation>
    </message>
    <message>
        <source>wrong kind of value; expected: %1</source>
        <translation>نوع القيمة خاطئ؛ المتوقع: %1</translation>
    </message>
    <message>
        <source>%1 Expected: %2</source>
        <translation>‏%1 المتوقع: %2</translation>
    </message>
    <message>
        <source>the file does not fit its schema</source>
        <translation>الملف لا يوافق مخططه</translation>
    </message>
    <message>
        <source>the file cannot be checked: %1</source>
        <translation>تعذّر التحقق من الملف: %1</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذّر إنشاء المجلد ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The state %1 could not be reached.</source>
        <translation>تعذّر الوصول إلى الحالة ⁦%1⁩.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذّرت كتابة ⁦%1⁩.</translation>
    </message>
</context>
<context>
    <name>Selector</name>
    <message>
        <source>“%1” is not a selector; expected: name or name{label=&quot;value&quot;}</source>
        <translation>المحدِّد «%1» غير صالح؛ المتوقع: ⁦name⁩ أو ⁦name{label=&quot;value&quot;}⁩</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2</source>
        <translation>التعبير النمطي «%1» غير صالح: %2</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Drill: %1 declared: %2.</source>
        <translation>تدريب: أُعلنت حادثة %1: %2.</translation>
    </message>
    <message>
        <source>%1 declared: %2.</source>
        <translation>أُعلنت حادثة %1: %2.</translation>
    </message>
    <message>
        <source>No commander yet.</source>
        <translation>لا قائد بعد.</translation>
    </message>
    <message>
        <source>Commander %1.</source>
        <translation>القائد: %1.</translation>
    </message>
    <message>
        <source>Severity changed from %1 to %2.</source>
        <translation>تغيّرت درجة الخطورة من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Declaration cancelled.</source>
        <translation>سُحب الإعلان.</translation>
    </message>
    <message>
        <source>Phase: %1.</source>
        <translation>المرحلة: %1.</translation>
    </message>
    <message>
        <source>Nobody holds this role any more: %1.</source>
        <translation>لم يعد أحد يتولى هذا الدور: %1.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 الآن: %2.</translation>
    </message>
    <message>
        <source>%1 took command.</source>
        <translation>استلم القيادة: %1.</translation>
    </message>
    <message>
        <source>Command handed over from %1 to %2.</source>
        <translation>سُلّمت القيادة من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Measured then: %1</source>
        <translation>المرصود حينها: %1</translation>
    </message>
    <message>
        <source>Playbook opened: %1</source>
        <translation>فُتح الدليل: %1</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>تصحيح: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the type of a note, such as Decision; %2 its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Temporary state: %1.</source>
        <translation>حالة مؤقتة: %1.</translation>
    </message>
    <message>
        <source>Task: %1.</source>
        <translation>مهمة: %1.</translation>
    </message>
    <message>
        <source>Owner %1.</source>
        <translation>المسؤول: %1.</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>الموعد: %1.</translation>
    </message>
    <message>
        <source>Deploys frozen.</source>
        <translation>جُمّد النشر.</translation>
    </message>
    <message>
        <source>Freeze lifted.</source>
        <translation>رُفع التجميد.</translation>
    </message>
    <message>
        <source>Update to customers (%1): %2</source>
        <translation>تحديث للعملاء (%1): %2</translation>
    </message>
    <message>
        <source>Internal update (%1): %2</source>
        <translation>تحديث داخلي (%1): %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence saved in %1: %2, %3.</source>
        <translation>حُفظت الأدلة في %1: %2، %3.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>الناقص: %1</translation>
    </message>
    <message>
        <source>Aware of a possible personal-data breach since %1.</source>
        <translation>العلم باحتمال تسرب بيانات شخصية منذ %1.</translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation>أُنهيت الحادثة.</translation>
    </message>
    <message>
        <source>Deferred: %1.</source>
        <translation>المؤجل: %1.</translation>
    </message>
    <message>
        <source>Post-mortem by %1.</source>
        <translation>مسؤول المراجعة: %1.</translation>
    </message>
    <message>
        <source>Post-mortem due %1.</source>
        <translation>موعد المراجعة: %1.</translation>
    </message>
    <message>
        <source>Post-mortem written: %1</source>
        <translation>كُتبت مراجعة ما بعد الحادثة: %1</translation>
    </message>
    <message>
        <source>Alert %1: %2.</source>
        <translation>تنبيه %1: %2.</translation>
    </message>
    <message>
        <source>Alert %1: %2, at %3.</source>
        <translation>تنبيه %1: %2، عند %3.</translation>
    </message>
    <message>
        <source>Health of %1 went from %2 to %3.</source>
        <translation>تغيّرت حالة %1 من «%2» إلى «%3».</translation>
    </message>
    <message>
        <source>Version running: %1.</source>
        <translation>الإصدار العامل: %1.</translation>
    </message>
    <message>
        <source>Deploy seen: from version %1 to %2.</source>
        <translation>رُصد نشر: من الإصدار %1 إلى %2.</translation>
    </message>
    <message>
        <source>Commit %1.</source>
        <translation>الإيداع %1.</translation>
    </message>
    <message>
        <source>Previewed “%1” on %2. Nothing ran.</source>
        <translation>معاينة «%1» على %2. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>Target %1.</source>
        <translation>الهدف %1.</translation>
    </message>
    <message>
        <source>“%1” started on %2.</source>
        <translation>بدأ تنفيذ «%1» على %2.</translation>
    </message>
    <message>
        <source>Agreed with %1.</source>
        <translation>بموافقة %1.</translation>
    </message>
    <message>
        <source>Step %1 of the run begins: %2</source>
        <translation>بدأت الخطوة %1 من التنفيذ: %2</translation>
    </message>
    <message>
        <source>Step %1 of the run: %2, HTTP %3, in %4.</source>
        <translation>الخطوة %1 من التنفيذ: %2، ⁦HTTP %3⁩، خلال %4.</translation>
    </message>
    <message>
        <source>Step %1 of the run: %2, exit %3, in %4.</source>
        <translation>الخطوة %1 من التنفيذ: %2، رمز الخروج %3، خلال %4.</translation>
    </message>
    <message>
        <source>Step %1 of the run: %2, in %3.</source>
        <translation>الخطوة %1 من التنفيذ: %2، خلال %3.</translation>
    </message>
    <message>
        <source>“%1” ended: %2.</source>
        <translation>انتهى تنفيذ «%1»: %2.</translation>
    </message>
    <message>
        <source>The clock of this desk went back by %1.</source>
        <translation>تأخّرت ساعة هذا المكتب %1.</translation>
    </message>
    <message>
        <source>The clock of this desk went forward by %1.</source>
        <translation>تقدّمت ساعة هذا المكتب %1.</translation>
    </message>
    <message>
        <source>Unknown event %1, version %2: %3</source>
        <translation>حدث غير معروف %1، الإصدار %2: %3</translation>
    </message>
    <message>
        <source>Step %1 of the first 10 minutes done: %2</source>
        <translation>تمت الخطوة %1 من الدقائق العشر الأولى: %2</translation>
    </message>
    <message>
        <source>Step %1 of the first 10 minutes does not apply: %2</source>
        <translation>لا تنطبق الخطوة %1 من الدقائق العشر الأولى: %2</translation>
    </message>
    <message>
        <source>Step %1 of the first 10 minutes deferred: %2</source>
        <translation>أُجّلت الخطوة %1 من الدقائق العشر الأولى: %2</translation>
    </message>
    <message>
        <source>Step %1 of “%2” done: %3</source>
        <translation>تمت الخطوة %1 من «%2»: %3</translation>
    </message>
    <message>
        <source>Step %1 of “%2” does not apply: %3</source>
        <translation>لا تنطبق الخطوة %1 من «%2»: %3</translation>
    </message>
    <message>
        <source>Step %1 of “%2” deferred: %3</source>
        <translation>أُجّلت الخطوة %1 من «%2»: %3</translation>
    </message>
    <message>
        <source>Closed: %1.</source>
        <translation>أُغلقت: %1.</translation>
    </message>
    <message>
        <source>Asked to silence alerts %1 until %2; nobody knows whether it was done.</source>
        <translation>طُلب كتم التنبيهات %1 حتى %2، ولا يُعرف هل تم ذلك.</translation>
    </message>
    <message>
        <source>Alerts silenced until %2: %1.</source>
        <translation>كُتمت التنبيهات حتى %2: %1.</translation>
    </message>
    <message>
        <source>Silence ended: %1.</source>
        <translation>انتهى الكتم: %1.</translation>
    </message>
    <message>
        <source>Handed over: %1. %2 keeps it after the incident.</source>
        <extracomment>%1 is a task or a temporary state, %2 a person</extracomment>
        <translation>سُلِّم: %1. يتولّاه %2 بعد الحادث.</translation>
    </message>
    <message>
        <source>Restricted: only the desks %1 can read what follows.</source>
        <translation>مقيّدة: لا يقرأ ما يلي إلا المكاتب %1.</translation>
    </message>
    <message>
        <source>The texts of this incident were erased: %1</source>
        <translation>مُحيت نصوص هذه الحادثة: %1</translation>
    </message>
    <message>
        <source>The text of this event (%1) is not here: erased or held back.</source>
        <translation>نص هذا الحدث (%1) ليس هنا: مُحي أو حُجب.</translation>
    </message>
    <message>
        <source>This event (%1) is sealed for other desks.</source>
        <translation>هذا الحدث (%1) مختوم لمكاتب أخرى.</translation>
    </message>
    <message>
        <source>This desk wrote down what it has of the other desks.</source>
        <translation>دوّن هذا المكتب ما لديه من المكاتب الأخرى.</translation>
    </message>
    <message>
        <source>The disk of this desk was full: something could not be saved.</source>
        <translation>كان قرص هذا المكتب ممتلئًا: تعذّر حفظ شيء.</translation>
    </message>
    <message>
        <source>Step %1 of the first 10 minutes is open again: %2</source>
        <translation>الخطوة %1 من الدقائق العشر الأولى مفتوحة من جديد: %2</translation>
    </message>
    <message>
        <source>Step %1 of “%2” is open again: %3</source>
        <translation>الخطوة %1 من «%2» مفتوحة من جديد: %3</translation>
    </message>
    <message>
        <source>Note taken back: %1</source>
        <translation>سُحبت الملاحظة: %1</translation>
    </message>
    <message>
        <source>Events %1 to %2 of desk %3 are lost. Another desk goes on.</source>
        <translation>فُقدت الأحداث من %1 إلى %2 من المكتب %3. يتابع مكتب آخر.</translation>
    </message>
    <message>
        <source>Desk %1 was changed at event %2 or later. Another goes on.</source>
        <translation>غُيّر المكتب %1 عند الحدث %2 أو بعده. يتابع مكتب آخر.</translation>
    </message>
    <message>
        <source>Read: the journal of desk %1 is broken.</source>
        <translation>قُرئ: سجل المكتب %1 مقطوع.</translation>
    </message>
    <message>
        <source>Alarms acknowledged: %1.</source>
        <translation>تم الإقرار بالتنبيهات: %1.</translation>
    </message>
    <message>
        <source>Alarm put aside until %1: %2.</source>
        <translation>نُحّي التنبيه حتى %1: %2.</translation>
    </message>
    <message>
        <source>Alarm no longer put aside: %1.</source>
        <translation>أُعيد التنبيه المنحّى: %1.</translation>
    </message>
    <message>
        <source>Update queued for %1.</source>
        <translation>تحديث في الانتظار للخروج عبر %1.</translation>
    </message>
    <message>
        <source>Update for %1 sealed: in a drill nothing goes out.</source>
        <translation>تحديث %1 محجوز: في التدريب لا يخرج شيء.</translation>
    </message>
    <message>
        <source>Update for %1 sealed: of a restricted incident nothing goes out by itself.</source>
        <translation>تحديث %1 محجوز: لا يخرج شيء عن حادثة مقيّدة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Breach notice, %1: not known.</source>
        <translation>إشعار التسرب، %1: غير معروف.</translation>
    </message>
    <message>
        <source>Breach notice, %1: %2</source>
        <translation>إشعار التسرب، %1: %2</translation>
    </message>
    <message>
        <source>Breach notice filed on %1, receipt %2; SHA-256 %3, copy %4.</source>
        <translation>قُدّم إشعار التسرب يوم %1، الإيصال %2؛ SHA-256 %3، النسخة %4.</translation>
    </message>
    <message>
        <source>Data subjects were notified on %1: %2</source>
        <translation>تم إشعار أصحاب البيانات الشخصية يوم %1: %2</translation>
    </message>
    <message>
        <source>No breach notice is needed, decided by %1. Reason: %2</source>
        <translation>لا يلزم الإشعار بالتسرب، بقرار من %1. السبب: %2</translation>
    </message>
    <message>
        <source>Update for %1 to be passed on by hand.</source>
        <translation>تحديث %1 يُرسل يدويًا.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>تمت الموافقة.</translation>
    </message>
    <message>
        <source>Update to customers (%1) waits for the commander: %2</source>
        <translation>تحديث للعملاء (%1) ينتظر قائد الحادثة: %2</translation>
    </message>
    <message>
        <source>Internal update (%1) waits for the commander: %2</source>
        <translation>تحديث داخلي (%1) ينتظر قائد الحادثة: %2</translation>
    </message>
    <message>
        <source>The update is not sent.</source>
        <translation>لا يُرسل التحديث.</translation>
    </message>
    <message>
        <source>Page queued for %1.</source>
        <translation>استدعاء في الانتظار للخروج عبر %1.</translation>
    </message>
    <message>
        <source>Page for %1 sealed: in a drill nothing goes out.</source>
        <translation>استدعاء %1 محجوز: في التدريب لا يخرج شيء.</translation>
    </message>
    <message>
        <source>Page for %1 sealed: of a restricted incident nothing goes out by itself.</source>
        <translation>استدعاء %1 محجوز: لا يخرج شيء عن حادثة مقيّدة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Message going out to %1, attempt %2.</source>
        <translation>رسالة في طريقها عبر %1، المحاولة %2.</translation>
    </message>
    <message>
        <source>Message going out to %1.</source>
        <translation>رسالة في طريقها عبر %1.</translation>
    </message>
    <message>
        <source>Message for %1 passed on by hand.</source>
        <translation>أُرسلت رسالة %1 يدويًا.</translation>
    </message>
    <message>
        <source>Message sent to %1.</source>
        <translation>أُرسلت الرسالة عبر %1.</translation>
    </message>
    <message>
        <source>Message not sent to %1 yet, it is tried again: %2</source>
        <translation>لم تُرسل الرسالة عبر %1 بعد، وتُعاد المحاولة: %2</translation>
    </message>
    <message>
        <source>Whether the message reached %1 is not known: %2</source>
        <translation>لا يُعرف هل وصلت الرسالة عبر %1: %2</translation>
    </message>
    <message>
        <source>Message not sent to %1: %2</source>
        <translation>لم تُرسل الرسالة عبر %1: %2</translation>
    </message>
    <message>
        <source>Message for %1 replaced by a later one before it went out.</source>
        <translation>حلّت رسالة أحدث محلّ رسالة %1 قبل خروجها.</translation>
    </message>
    <message>
        <source>Message for %1 given up.</source>
        <translation>صُرف النظر عن رسالة %1.</translation>
    </message>
    <message>
        <source>Somebody had the message for %1 tried again.</source>
        <translation>طُلبت إعادة محاولة رسالة %1.</translation>
    </message>
    <message>
        <source>Paging %1 by hand: %2</source>
        <translation>استدعاء %1 يدويًا: %2</translation>
    </message>
    <message>
        <source>Paging %1 by %2: %3</source>
        <translation>استدعاء %1 عبر %2: %3</translation>
    </message>
    <message>
        <source>Page acknowledged by %1 (%2).</source>
        <translation>تم الإقرار بالاستدعاء من %1 (%2).</translation>
    </message>
    <message>
        <source>No answer to a page from %1 (%2).</source>
        <translation>لا رد على الاستدعاء من %1 (%2).</translation>
    </message>
    <message>
        <source>Brief, %1: %2</source>
        <extracomment>%1 is a list of the brief, such as Believed; %2 the line</extracomment>
        <translation>الموجز، %1: %2</translation>
    </message>
    <message>
        <source>Brief, now %1: %2</source>
        <extracomment>%1 is a list of the brief, such as Ruled out; %2 the line that is in it from now on</extracomment>
        <translation>الموجز، صار %1: %2</translation>
    </message>
    <message>
        <source>Struck out of the brief: %1</source>
        <translation>شُطب من الموجز: %1</translation>
    </message>
    <message>
        <source>%1 offers command to %2; %1 has it until %2 accepts.</source>
        <translation>القيادة معروضة من %1 على %2، وتبقى مع %1 حتى قبول %2.</translation>
    </message>
    <message>
        <source>%1 declined command.</source>
        <translation>اعتذر %1 عن القيادة.</translation>
    </message>
    <message>
        <source>Command is no longer offered to %1.</source>
        <translation>لم تعد القيادة معروضة على %1.</translation>
    </message>
    <message>
        <source>%1 took command from %2 without a handover.</source>
        <translation>تولّى %1 القيادة من %2 دون تسليم.</translation>
    </message>
    <message>
        <source>Time box until %1: %2</source>
        <translation>مهلة حتى %1: %2</translation>
    </message>
    <message>
        <source>Going on until %1: %2</source>
        <translation>استمرار حتى %1: %2</translation>
    </message>
    <message>
        <source>Time box left: %1. Instead: %2</source>
        <translation>تُركت المهلة: %1. البديل: %2</translation>
    </message>
    <message>
        <source>Time box ended: %1</source>
        <translation>انتهت المهلة: %1</translation>
    </message>
    <message>
        <source>Update to executives (%1): %2</source>
        <translation>تحديث للإدارة العليا (%1): %2</translation>
    </message>
    <message>
        <source>Update to executives (%1) waits for the commander: %2</source>
        <translation>تحديث للإدارة العليا (%1) ينتظر قائد الحادثة: %2</translation>
    </message>
</context>
<context>
    <name>SeriesSelection</name>
    <message>
        <source>“%1” is not a regular expression: %2</source>
        <translation>التعبير النمطي «%1» غير صالح: %2</translation>
    </message>
</context>
<context>
    <name>SeriesStore</name>
    <message>
        <source>%1 series are too many; at most %2 are kept.</source>
        <translation>عدد السلاسل %1 كبير جدًا؛ يُحفظ منها %2 على الأكثر.</translation>
    </message>
    <message>
        <source>The source must name its series again.</source>
        <translation>يجب أن يسمي المصدر سلاسله من جديد.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>The secret %1 is no http or https address.</source>
        <translation>السر %1 ليس عنوان http أو https.</translation>
    </message>
    <message>
        <source>The service wants fewer messages (HTTP %1).</source>
        <translation>تطلب الخدمة رسائل أقل (⁦HTTP %1⁩).</translation>
    </message>
    <message>
        <source>A gateway answered HTTP %1, so nobody knows whether it arrived.</source>
        <translation>أجابت بوابة برمز ⁦HTTP %1⁩، فلا يُعرف هل وصل.</translation>
    </message>
    <message>
        <source>The service answered HTTP %1.</source>
        <translation>أجابت الخدمة برمز ⁦HTTP %1⁩.</translation>
    </message>
    <message>
        <source>The service answered HTTP %1: %2</source>
        <translation>أجابت الخدمة برمز ⁦HTTP %1⁩: %2</translation>
    </message>
    <message>
        <source>The service refused the key (HTTP %1).</source>
        <translation>رفضت الخدمة المفتاح (⁦HTTP %1⁩).</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>“%1” is not a severity; write P0, P1, P2 or P3.</source>
        <translation>درجة الخطورة «%1» غير معروفة؛ القيم: ⁦P0⁩ أو ⁦P1⁩ أو ⁦P2⁩ أو ⁦P3⁩.</translation>
    </message>
</context>
<context>
    <name>SeverityMark</name>
    <message>
        <source>Severity unknown</source>
        <translation>درجة الخطورة غير معروفة</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>درجة الخطورة ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>hub: connecting</source>
        <translation>المركز: جارٍ الاتصال</translation>
    </message>
    <message>
        <source>hub in step</source>
        <translation>المركز مطابق</translation>
    </message>
    <message>
        <source>hub: %1 to go</source>
        <translation>المركز: بقي %1</translation>
    </message>
    <message>
        <source>Offline. Saved on this computer; will send when back.</source>
        <translation>بلا اتصال. كل شيء محفوظ على هذا الجهاز وسيُرسل عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>The hub does not answer. Saved on this computer.</source>
        <translation>المركز لا يجيب. كل شيء محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The hub refuses this desk. Saved on this computer.</source>
        <translation>المركز يرفض هذا المكتب. كل شيء محفوظ على هذا الجهاز.</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) not exchanged</source>
        <translation>
            <numerusform>لا مكتب متوقّف التبادل</numerusform>
            <numerusform>مكتب واحد متوقّف التبادل</numerusform>
            <numerusform>مكتبان متوقّفا التبادل</numerusform>
            <numerusform>%n مكاتب متوقّفة التبادل</numerusform>
            <numerusform>%n مكتبًا متوقّف التبادل</numerusform>
            <numerusform>%n مكتب متوقّف التبادل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and how long ago they were seen</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2، %3)</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>This desk is alone: no hub is set.</source>
        <translation>هذا المكتب وحده: لا مركز في الإعدادات.</translation>
    </message>
    <message>
        <source>The hub is being asked.</source>
        <translation>جارٍ سؤال المركز.</translation>
    </message>
    <message>
        <source>In step with the hub since %1.</source>
        <translation>مطابق للمركز منذ %1.</translation>
    </message>
    <message>
        <source>Catching up with the hub: %1 to send, %2 to receive, %3 % done.</source>
        <translation>جارٍ اللحاق بالمركز: بقي للإرسال %1 وللاستقبال %2، واكتمل %3 %.</translation>
    </message>
    <message>
        <source>The hub cannot be reached since %1. Everything is saved on this computer and will be sent when it is back.</source>
        <translation>تعذّر الوصول إلى المركز منذ %1. كل شيء محفوظ على هذا الجهاز وسيُرسل عند عودته.</translation>
    </message>
    <message>
        <source>The hub is connected and does not answer since %1. Everything is saved on this computer.</source>
        <translation>المركز متصل ولا يجيب منذ %1. كل شيء محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The hub refuses this desk since %1. Everything is saved on this computer; somebody must look at the hub&apos;s settings.</source>
        <translation>المركز يرفض هذا المكتب منذ %1. كل شيء محفوظ على هذا الجهاز؛ ويجب أن يراجع أحد إعدادات المركز.</translation>
    </message>
    <message>
        <source>%1 was seen %2 ago.</source>
        <translation>شوهد %1 قبل %2.</translation>
    </message>
    <message>
        <source>%1 was seen %2 ago, on %3.</source>
        <translation>شوهد %1 قبل %2 على %3.</translation>
    </message>
    <message>
        <source>Their clock is wrong: %1.</source>
        <translation>الساعة هناك غير صحيحة: %1.</translation>
    </message>
    <message>
        <source>The clock of this desk is %1 ahead of the hub&apos;s.</source>
        <translation>ساعة هذا المكتب متقدّمة %1 على ساعة المركز.</translation>
    </message>
    <message>
        <source>The clock of this desk is %1 behind the hub&apos;s.</source>
        <translation>ساعة هذا المكتب متأخّرة %1 عن ساعة المركز.</translation>
    </message>
    <message>
        <source>Events of desk %1 are not exchanged from number %2 on: %3</source>
        <translation>أحداث المكتب %1 لا تُتبادل بدءًا من الرقم %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>The text of %n event(s) has not arrived.</source>
        <translation>
            <numerusform>لا نص ينقص.</numerusform>
            <numerusform>لم يصل نص حدث واحد.</numerusform>
            <numerusform>لم يصل نص حدثين.</numerusform>
            <numerusform>لم تصل نصوص %n أحداث.</numerusform>
            <numerusform>لم تصل نصوص %n حدثًا.</numerusform>
            <numerusform>لم تصل نصوص %n حدث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub did not take the text of %n event(s). Pass them on with an export.</source>
        <translation>
            <numerusform>لم يرفض المركز أي نص.</numerusform>
            <numerusform>لم يقبل المركز نص حدث واحد. يُمرَّر بملف تصدير.</numerusform>
            <numerusform>لم يقبل المركز نص حدثين. يُمرَّران بملف تصدير.</numerusform>
            <numerusform>لم يقبل المركز نصوص %n أحداث. تُمرَّر بملف تصدير.</numerusform>
            <numerusform>لم يقبل المركز نصوص %n حدثًا. تُمرَّر بملف تصدير.</numerusform>
            <numerusform>لم يقبل المركز نصوص %n حدث. تُمرَّر بملف تصدير.</numerusform>
        </translation>
    </message>
    <message>
        <source>clock %1 ahead</source>
        <translation>الساعة متقدّمة %1</translation>
    </message>
    <message>
        <source>clock %1 behind</source>
        <translation>الساعة متأخّرة %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 ي</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keys for this place</source>
        <translation>مفاتيح هذا الموضع</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Go to the next action</source>
        <translation>الانتقال إلى الإجراء التالي</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Go to the charts</source>
        <translation>الانتقال إلى المخططات</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Choose a playbook</source>
        <translation>اختيار دليل استجابة</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Next zone</source>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <source>Previous zone</source>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <source>Status update</source>
        <translation>تحديث الحالة</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Acknowledge alarms</source>
        <translation>الإقرار بالتنبيهات</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Rollback: shows the preview, runs nothing</source>
        <translation>الإرجاع: عرض المعاينة دون تنفيذ أي شيء</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Declare; during an incident: resolve or hand over</source>
        <translation>الإعلان؛ وأثناء الحادثة: الإنهاء أو تسليم القيادة</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الحادثة</translation>
    </message>
    <message>
        <source>Main action of the card or sheet: confirm, declare, post, resolve</source>
        <translation>الإجراء الرئيسي للبطاقة أو الورقة: تأكيد أو إعلان أو نشر أو إنهاء</translation>
    </message>
    <message>
        <source>Change severity</source>
        <translation>تغيير درجة الخطورة</translation>
    </message>
    <message>
        <source>Preview of the first rollback</source>
        <translation>معاينة الإرجاع الأول</translation>
    </message>
    <message>
        <source>Preview of the second rollback</source>
        <translation>معاينة الإرجاع الثاني</translation>
    </message>
    <message>
        <source>Preview of the third rollback</source>
        <translation>معاينة الإرجاع الثالث</translation>
    </message>
    <message>
        <source>First 10 minutes, step 1</source>
        <translation>الدقائق العشر الأولى، الخطوة 1</translation>
    </message>
    <message>
        <source>First 10 minutes, step 2</source>
        <translation>الدقائق العشر الأولى، الخطوة 2</translation>
    </message>
    <message>
        <source>First 10 minutes, step 3</source>
        <translation>الدقائق العشر الأولى، الخطوة 3</translation>
    </message>
    <message>
        <source>First 10 minutes, step 4</source>
        <translation>الدقائق العشر الأولى، الخطوة 4</translation>
    </message>
    <message>
        <source>First 10 minutes, step 5</source>
        <translation>الدقائق العشر الأولى، الخطوة 5</translation>
    </message>
    <message>
        <source>Close the sheet; its draft stays</source>
        <translation>إغلاق الورقة مع بقاء مسودتها</translation>
    </message>
    <message>
        <source>Situation brief</source>
        <translation>موجز الموقف</translation>
    </message>
    <message>
        <source>Evidence snapshot now</source>
        <translation>التقاط لقطة أدلة الآن</translation>
    </message>
    <message>
        <source>Freeze deploys, or lift the freeze</source>
        <translation>تجميد النشر أو رفع التجميد</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>بحث في السجل الزمني</translation>
    </message>
    <message>
        <source>Switch between English and Arabic</source>
        <translation>التبديل بين الإنجليزية والعربية</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>السمة التالية</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Text size of the start</source>
        <translation>حجم النص الأصلي</translation>
    </message>
    <message>
        <source>Alerts and silences</source>
        <translation>التنبيهات وكتمها</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Commands: ask for anything by name</source>
        <translation>الأوامر: طلب أي شيء باسمه</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Undo the last note, tick, role or freeze</source>
        <translation>تراجع عن آخر ملاحظة أو تأكيد أو دور أو تجميد</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Sound off until a new P0 or P1</source>
        <translation>كتم الصوت حتى تنبيه P0 أو P1 جديد</translation>
    </message>
    <message>
        <source>Roles; Space accepts the on-call suggestions</source>
        <translation>الأدوار؛ ويعتمد مفتاح المسافة المناوبين المقترحين</translation>
    </message>
    <message>
        <source>Who to page</source>
        <translation>من يُستدعى</translation>
    </message>
</context>
<context>
    <name>Showcase</name>
    <message>
        <source>API down: 5xx on /api/v1/leads</source>
        <translation>توقّف الواجهة: أخطاء الخادم في مسار leads</translation>
    </message>
</context>
<context>
    <name>SignText</name>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>✓ For: %1</source>
        <translation>✓ يؤيّد: %1</translation>
    </message>
    <message>
        <source>× Against: %1</source>
        <translation>× يعارض: %1</translation>
    </message>
    <message>
        <source>? To judge: %1</source>
        <translation>؟ للتقدير: %1</translation>
    </message>
    <message>
        <source>%1 of %2 signs speak for it</source>
        <translation>%1 من %2 من العلامات تؤيّده</translation>
    </message>
    <message>
        <source>%1 against</source>
        <translation>%1 تعارضه</translation>
    </message>
    <message>
        <source>%1 to judge</source>
        <translation>%1 للتقدير</translation>
    </message>
    <message>
        <source>Suggested %1: %2</source>
        <translation>مقترح %1: %2</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>“%1” does not say which alerts. Write %2, or more conditions on labels.</source>
        <translation>لا يحدّد «%1» أي تنبيهات. اكتب %2، أو شروطًا أخرى على الوسوم.</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2</source>
        <translation>«%1» ليس تعبيرًا نمطيًا: %2</translation>
    </message>
</context>
<context>
    <name>SlackBot</name>
    <message>
        <source>The text is longer than the %1 characters that Slack takes.</source>
        <translation>النص أطول من %1 محرفًا، وهو ما يقبله Slack.</translation>
    </message>
    <message>
        <source>This is not Slack&apos;s answer: %1</source>
        <translation>ليس هذا جواب Slack: %1</translation>
    </message>
    <message>
        <source>Slack says: %1</source>
        <translation>يقول Slack: %1</translation>
    </message>
</context>
<context>
    <name>SlackWebhook</name>
    <message>
        <source>The text is longer than the %1 characters that Slack takes.</source>
        <translation>النص أطول من %1 محرفًا، وهو ما يقبله Slack.</translation>
    </message>
    <message>
        <source>This is not Slack&apos;s answer: %1</source>
        <translation>ليس هذا جواب Slack: %1</translation>
    </message>
</context>
<context>
    <name>SourceIdentity</name>
    <message>
        <source>The metrics address answers, but with the metrics of another service: nothing that the indicators look at is there.</source>
        <translation>عنوان المقاييس يجيب، لكن بمقاييس خدمة أخرى: لا شيء مما تنظر إليه المؤشرات موجود فيها.</translation>
    </message>
    <message>
        <source>The metrics address answers, but with the metrics of another service: %1 is not there.</source>
        <translation>عنوان المقاييس يجيب، لكن بمقاييس خدمة أخرى: %1 غير موجود فيها.</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>too often; expected: 50ms or more</source>
        <translation>متكرر أكثر من اللازم؛ المتوقع: ⁦50ms⁩ أو أكثر</translation>
    </message>
    <message>
        <source>expected: a duration above 0</source>
        <translation>المتوقع: مدة أكبر من 0</translation>
    </message>
    <message>
        <source>expected: a JSON pointer such as /status</source>
        <translation>المتوقع: مؤشر ⁦JSON⁩ مثل ⁦/status⁩</translation>
    </message>
    <message>
        <source>“ok” is missing; expected: the words that mean all is well</source>
        <translation>الحقل ⁦ok⁩ مفقود؛ المتوقع: الكلمات التي تعني أن كل شيء سليم</translation>
    </message>
    <message>
        <source>“%1” is not a plain file name</source>
        <translation>الاسم «%1» ليس اسم ملف بسيطًا</translation>
    </message>
    <message>
        <source>expected: either a url or a program</source>
        <translation>المتوقع: إما ⁦url⁩ وإما ⁦program⁩</translation>
    </message>
    <message>
        <source>expected: the name of an environment variable, never the secret itself</source>
        <translation>المتوقع: اسم متغيّر بيئة، لا السرّ نفسه أبدًا</translation>
    </message>
    <message>
        <source>expected: “user” and “passwordFrom” together</source>
        <translation>المتوقع: «user» و«passwordFrom» معًا</translation>
    </message>
    <message>
        <source>expected: a password or a token, not both</source>
        <translation>المتوقع: كلمة مرور أو رمز دخول، لا كلاهما</translation>
    </message>
    <message>
        <source>expected: an absolute path</source>
        <translation>المتوقع: مسار مطلق</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>our service</source>
        <translation>خدمتنا</translation>
    </message>
    <message>
        <source>We are working on errors affecting %1 since %2.</source>
        <translation>نعمل على معالجة أخطاء تؤثر في %1 منذ %2.</translation>
    </message>
    <message>
        <source>We know the cause of the errors affecting %1 since %2 and are correcting it.</source>
        <translation>حُدّد سبب الأخطاء التي تؤثر في %1 منذ %2، ويجري تصحيحه.</translation>
    </message>
    <message>
        <source>The errors that affected %1 since %2 are corrected; we are watching closely.</source>
        <translation>صُحّحت الأخطاء التي أثّرت في %1 منذ %2، والمراقبة مستمرة.</translation>
    </message>
    <message>
        <source>The errors that affected %1 since %2 are resolved.</source>
        <translation>انتهت الأخطاء التي أثّرت في %1 منذ %2.</translation>
    </message>
    <message>
        <source>This is a drill.</source>
        <translation>هذا تدريب.</translation>
    </message>
    <message>
        <source>Severity %1, commander %2.</source>
        <translation>درجة الخطورة ⁦%1⁩، والقائد %2.</translation>
    </message>
    <message>
        <source>Running now: %1.</source>
        <translation>قيد التنفيذ الآن: %1.</translation>
    </message>
    <message>
        <source>Next update by %1.</source>
        <translation>التحديث التالي قبل %1.</translation>
    </message>
</context>
<context>
    <name>Statuspage</name>
    <message>
        <source>This is not Statuspage&apos;s answer: %1</source>
        <translation>ليس هذا جواب Statuspage: %1</translation>
    </message>
</context>
<context>
    <name>StepContent</name>
    <message>
        <source>Sensed: %1</source>
        <translation>مرصود آليًا: %1</translation>
    </message>
    <message>
        <source>Sensed: %1 (%2 ago)</source>
        <translation>مرصود آليًا: %1 (قبل %2)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Sensed: which version runs is not known</source>
        <translation>مرصود آليًا: الإصدار العامل غير معروف</translation>
    </message>
    <message>
        <source>Sensed: %1 runs; no deploy seen since %2</source>
        <translation>مرصود آليًا: يعمل %1؛ لم يُرصد نشر منذ %2</translation>
    </message>
    <message>
        <source>Sensed: %1 runs since %2; before it %3</source>
        <translation>مرصود آليًا: يعمل %1 منذ %2؛ وقبله %3</translation>
    </message>
    <message>
        <source>No new deploys to %1 until green.</source>
        <translation>لا نشر جديد على %1 حتى تستقر المؤشرات.</translation>
    </message>
    <message>
        <source>Freeze deploys</source>
        <translation>تجميد النشر</translation>
    </message>
    <message>
        <source>deploys frozen</source>
        <translation>النشر مجمّد</translation>
    </message>
    <message>
        <source>deploys are not frozen</source>
        <translation>النشر غير مجمّد</translation>
    </message>
    <message>
        <source>Take evidence snapshot</source>
        <translation>التقاط لقطة أدلة</translation>
    </message>
    <message>
        <source>no snapshot yet</source>
        <translation>لا لقطة بعد</translation>
    </message>
    <message numerus="yes">
        <source>Sensed: %n snapshot(s) saved</source>
        <translation>
            <numerusform>مرصود آليًا: لا لقطات محفوظة</numerusform>
            <numerusform>مرصود آليًا: لقطة واحدة محفوظة</numerusform>
            <numerusform>مرصود آليًا: لقطتان محفوظتان</numerusform>
            <numerusform>مرصود آليًا: %n لقطات محفوظة</numerusform>
            <numerusform>مرصود آليًا: %n لقطة محفوظة</numerusform>
            <numerusform>مرصود آليًا: %n لقطة محفوظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Status update</source>
        <translation>تحديث الحالة</translation>
    </message>
    <message>
        <source>no update posted</source>
        <translation>لم يُنشر تحديث</translation>
    </message>
    <message>
        <source>update posted</source>
        <translation>نُشر تحديث</translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message>
        <source>No such indicator.</source>
        <translation>لا يوجد هذا المؤشر.</translation>
    </message>
    <message>
        <source>No such component.</source>
        <translation>لا يوجد هذا المكوّن.</translation>
    </message>
    <message>
        <source>A person must judge.</source>
        <translation>الحكم هنا لإنسان.</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source>Write the address of the service, such as %1.</source>
        <translation>اكتب عنوان الخدمة، مثل %1.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; a profile keeps no secrets.</source>
        <translation>احذف الاسم وكلمة المرور من العنوان؛ الملف التعريفي لا يحفظ أسرارًا.</translation>
    </message>
    <message>
        <source>%1 is no metrics text: %2</source>
        <translation>⁦%1⁩ ليس نص مقاييس: %2</translation>
    </message>
    <message>
        <source>%1 leads to %2; try that address.</source>
        <translation>⁦%1⁩ يحيل إلى %2؛ جرّب ذلك العنوان.</translation>
    </message>
</context>
<context>
    <name>TeamFile</name>
    <message>
        <source>%1 looks like a secret. Name a variable there instead.</source>
        <translation>%1 يبدو سرًّا. اكتب هناك اسم متغيّر بدلًا منه.</translation>
    </message>
    <message>
        <source>This is not a team file of this version (%1).</source>
        <translation>هذا ليس ملف فريق من هذا الإصدار (%1).</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a profile: letters, digits, - and _ only.</source>
        <translation>لا يصلح «%1» اسمًا لملف تعريفي: حروف لاتينية وأرقام و⁦-⁩ و⁦_⁩ فقط.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>يوجد ملف تعريفي باسم «%1» من قبل.</translation>
    </message>
    <message>
        <source>The files make no profile: %1</source>
        <translation>الملفات لا تكوّن ملفًا تعريفيًا: %1</translation>
    </message>
</context>
<context>
    <name>TextFamilyRules</name>
    <message>
        <source>a second HELP for “%1”</source>
        <translation>تكرر ⁦HELP⁩ للمقياس «%1»</translation>
    </message>
    <message>
        <source>a second TYPE for “%1”</source>
        <translation>تكرر ⁦TYPE⁩ للمقياس «%1»</translation>
    </message>
    <message>
        <source>TYPE of “%1” comes after its samples</source>
        <translation>ورد ⁦TYPE⁩ للمقياس «%1» بعد عيناته</translation>
    </message>
    <message>
        <source>“%1” has an exemplar, which only OpenMetrics knows</source>
        <translation>للمقياس «%1» نموذج لا تعرفه إلا ⁦OpenMetrics⁩</translation>
    </message>
    <message>
        <source>“%1” has the same labels twice</source>
        <translation>تكررت الوسوم نفسها في «%1»</translation>
    </message>
    <message>
        <source>the bucket or quantile of “%1” is not a number</source>
        <translation>فئة «%1» أو شريحته ليست عددًا</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>“%1” is not a theme; write night, day, hc_dark or hc_light.</source>
        <translation>السمة «%1» غير معروفة؛ القيم: ⁦night⁩ أو ⁦day⁩ أو ⁦hc_dark⁩ أو ⁦hc_light⁩.</translation>
    </message>
    <message>
        <source>expected a colour: “#” and six hexadecimal digits</source>
        <translation>المتوقع لون: ⁦#⁩ وستة أرقام ست عشرية</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>“%1” is not a time with a zone, such as 2026-11-23T03:04:05Z.</source>
        <translation>الوقت «%1» غير صالح؛ المتوقع وقت بمنطقة زمنية مثل ⁦2026-11-23T03:04:05Z⁩.</translation>
    </message>
    <message>
        <source>“%1” is not a duration, such as 90s, 5m or 250ms.</source>
        <translation>المدة «%1» غير صالحة؛ أمثلة: ⁦90s⁩ أو ⁦5m⁩ أو ⁦250ms⁩.</translation>
    </message>
</context>
<context>
    <name>TlsPeer</name>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>انتهت شهادة ⁦%1⁩ في ⁦%2⁩.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Is the clock of this machine right?</source>
        <translation>لا تسري شهادة ⁦%1⁩ إلا من ⁦%2⁩. هل ساعة هذا الجهاز مضبوطة؟</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself.</source>
        <translation>شهادة ⁦%1⁩ موقَّعة من نفسها.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this machine does not know.</source>
        <translation>شهادة ⁦%1⁩ صادرة عن جهة توثيق لا يعرفها هذا الجهاز.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2).</source>
        <translation>شهادة ⁦%1⁩ تخص مضيفًا آخر (⁦%2⁩).</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak (its key or its signature).</source>
        <translation>شهادة ⁦%1⁩ ضعيفة جدًا (المفتاح أو التوقيع).</translation>
    </message>
    <message>
        <source>%1 does not speak TLS: is it http, not https?</source>
        <translation>لا يتكلم ⁦%1⁩ بروتوكول ⁦TLS⁩: هل المقصود ⁦http⁩ لا ⁦https⁩؟</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>لا اتصال آمن مع ⁦%1⁩: ⁦%2⁩</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>No data for %1 s.</source>
        <translation>لا بيانات منذ %1 ث.</translation>
    </message>
</context>
<context>
    <name>thabat::HttpClient</name>
    <message>
        <source>“%1” is not an http or https address.</source>
        <translation>العنوان «%1» ليس عنوان ⁦http⁩ أو ⁦https⁩.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>تعذّرت قراءة ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>لا توجد شهادة في ⁦%1⁩.</translation>
    </message>
</context>
<context>
    <name>thabat::HttpTransfer</name>
    <message>
        <source>There is not enough memory for a request.</source>
        <translation>لا تكفي الذاكرة لإرسال الطلب.</translation>
    </message>
    <message>
        <source>A header of the request contains a line break.</source>
        <translation>في ترويسة الطلب فاصل أسطر.</translation>
    </message>
    <message>
        <source>%1 speaks TLS: is it https, not http?</source>
        <translation>يتكلم ⁦%1⁩ بروتوكول ⁦TLS⁩: هل المقصود ⁦https⁩ لا ⁦http⁩؟</translation>
    </message>
    <message>
        <source>%1 does not answer in HTTP.</source>
        <translation>جواب ⁦%1⁩ ليس ⁦HTTP⁩.</translation>
    </message>
    <message>
        <source>The headers of %1 are too large.</source>
        <translation>ترويسات جواب ⁦%1⁩ كبيرة جدًا.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>رفض ⁦%1⁩ الاتصال.</translation>
    </message>
    <message>
        <source>There is no way to %1: network or host unreachable.</source>
        <translation>لا طريق إلى ⁦%1⁩: الشبكة أو المضيف لا يمكن بلوغه.</translation>
    </message>
    <message>
        <source>There is no way to %1: this machine is in no network.</source>
        <translation>لا طريق إلى ⁦%1⁩: هذا الجهاز غير متصل بأي شبكة.</translation>
    </message>
    <message>
        <source>%1 is a link-local address, which the desk does not ask.</source>
        <translation>العنوان ⁦%1⁩ محلي للوصلة، والمكتب لا يطلب مثله.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete.</source>
        <translation>أغلق ⁦%1⁩ الاتصال قبل اكتمال الجواب.</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed, which was not asked for.</source>
        <translation>جواب ⁦%1⁩ مضغوط، ولم يُطلب ذلك.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes.</source>
        <translation>جواب ⁦%1⁩ أكبر من %2 بايت.</translation>
    </message>
    <message>
        <source>The name %1 is not known (DNS).</source>
        <translation>الاسم ⁦%1⁩ غير معروف (⁦DNS⁩).</translation>
    </message>
    <message>
        <source>The name %1 cannot be looked up: DNS does not answer.</source>
        <translation>تعذّر البحث عن الاسم ⁦%1⁩: خدمة ⁦DNS⁩ لا تجيب.</translation>
    </message>
    <message>
        <source>No answer from %1: %2</source>
        <translation>لا جواب من ⁦%1⁩: %2</translation>
    </message>
    <message>
        <source>The name of %1 was not found within %2 s (DNS).</source>
        <translation>لم يُعثر على اسم ⁦%1⁩ خلال %2 ث (⁦DNS⁩).</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s.</source>
        <translation>لم يتم الاتصال مع ⁦%1⁩ خلال %2 ث.</translation>
    </message>
    <message>
        <source>No secure connection to %1 within %2 s (TLS).</source>
        <translation>لم يتم اتصال آمن مع ⁦%1⁩ خلال %2 ث (⁦TLS⁩).</translation>
    </message>
    <message>
        <source>%1 takes connections but did not answer within %2 s.</source>
        <translation>يقبل ⁦%1⁩ الاتصال لكنه لم يجب خلال %2 ث.</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of its answer; waited %2 s.</source>
        <translation>توقف ⁦%1⁩ في منتصف الجواب؛ دام الانتظار %2 ث.</translation>
    </message>
    <message>
        <source>%1 answers too slowly: not complete within %2 s.</source>
        <translation>جواب ⁦%1⁩ بطيء جدًا: لم يكتمل خلال %2 ث.</translation>
    </message>
</context>
<context>
    <name>thabat::actions</name>
    <message>
        <source>“%1” is not an outcome.</source>
        <translation>النتيجة «%1» غير معروفة.</translation>
    </message>
</context>
<context>
    <name>thabat::actions::Confirmation</name>
    <message>
        <source>This token belongs to no preview of this plan. Nothing ran. Preview the plan and use the token it prints.</source>
        <translation>هذا الرمز لا يخص أي معاينة لهذه الخطة. لم يُنفَّذ شيء. تُعاين الخطة ثم يُستعمل الرمز الذي تطبعه.</translation>
    </message>
    <message>
        <source>This preview was already carried out. Nothing ran again. Preview the plan once more to repeat it.</source>
        <translation>نُفِّذت هذه المعاينة من قبل. لم يُنفَّذ شيء من جديد. للتكرار تُعاين الخطة مرة أخرى.</translation>
    </message>
    <message>
        <source>This preview is older than 60 s. Nothing ran. Preview the plan again.</source>
        <translation>مضى على هذه المعاينة أكثر من 60 ث. لم يُنفَّذ شيء. تُعاين الخطة من جديد.</translation>
    </message>
    <message>
        <source>Nothing ran. Name the second person who agreed.</source>
        <translation>لم يُنفَّذ شيء. المطلوب اسم الشخص الثاني الموافق.</translation>
    </message>
    <message>
        <source>Nothing ran. The second person must be somebody else than you.</source>
        <translation>لم يُنفَّذ شيء. يجب أن يكون الشخص الثاني غيرك.</translation>
    </message>
    <message>
        <source>Nothing ran. Write why this is needed.</source>
        <translation>لم يُنفَّذ شيء. سبب الحاجة إليه مطلوب.</translation>
    </message>
    <message>
        <source>Nothing ran. This plan has no target to type, so typing cannot confirm it.</source>
        <translation>لم يُنفَّذ شيء. لا هدف يُكتب لهذه الخطة، فلا تؤكَّد بالكتابة.</translation>
    </message>
    <message>
        <source>Nothing ran. Type %1 exactly to confirm.</source>
        <translation>لم يُنفَّذ شيء. للتأكيد يُكتب ⁦%1⁩ كما هو.</translation>
    </message>
    <message>
        <source>Facts changed since this preview. Read it again.</source>
        <translation>تغيّرت المعطيات منذ هذه المعاينة. أعد قراءتها.</translation>
    </message>
    <message>
        <source>Nothing ran. Write why this is needed. %1</source>
        <translation>لم يُنفَّذ شيء. سبب الحاجة إليه مطلوب. %1</translation>
    </message>
</context>
<context>
    <name>thabat::actions::DeployAge</name>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>Nobody knows when it was deployed. Going back needs a reason.</source>
        <translation>لا يُعرف متى نُشر. الإرجاع يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Deployed %1 ago. After %2 prefer a forward fix; going back needs a reason.</source>
        <translation>نُشر قبل %1. بعد %2 يُفضَّل الإصلاح بنشر جديد، والإرجاع يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Deployed %1 ago, inside the window of %2.</source>
        <translation>نُشر قبل %1، ضمن مهلة %2.</translation>
    </message>
</context>
<context>
    <name>thabat::actions::FactLookup</name>
    <message>
        <source>The server answered %1.</source>
        <translation>أجاب الخادم بالرمز %1.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>الجواب ليس ⁦JSON⁩.</translation>
    </message>
    <message>
        <source>The answer does not tell it.</source>
        <translation>لا يذكره الجواب.</translation>
    </message>
    <message>
        <source>There is none besides %1.</source>
        <translation>لا شيء غير ⁦%1⁩.</translation>
    </message>
    <message>
        <source>There are several: %1.</source>
        <translation>هناك أكثر من واحد: %1.</translation>
    </message>
</context>
<context>
    <name>thabat::actions::HttpStep</name>
    <message>
        <source>It was stopped before the answer came. Whether it happened is not known; look before you repeat it.</source>
        <translation>أُوقف قبل وصول الجواب. لا يُعرف هل حدث أم لا؛ يلزم التحقق قبل التكرار.</translation>
    </message>
    <message>
        <source>It was stopped before the answer came.</source>
        <translation>أُوقف قبل وصول الجواب.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 Whether it happened is not known; it was sent once and is not repeated. Look before you repeat it.</source>
        <translation>%1 لا يُعرف هل حدث أم لا؛ أُرسل مرة ولا يُكرَّر آليًا. يلزم التحقق قبل التكرار.</translation>
    </message>
    <message>
        <source>The server sends us elsewhere (HTTP %1, %2). That is not followed.</source>
        <translation>يحيل الخادم إلى مكان آخر (⁦HTTP %1⁩، ⁦%2⁩). لا تُتبَع الإحالة.</translation>
    </message>
    <message>
        <source>The server refused this key (%1). Ask the Ops Lead; do not paste secrets here.</source>
        <translation>رفض الخادم هذا المفتاح (%1). راجع قائد العمليات ولا تلصق أي أسرار هنا.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>أجاب الخادم بالرمز %1.</translation>
    </message>
    <message>
        <source>A gateway answered %1: whether it happened is not known. Look before you repeat it.</source>
        <translation>أجابت بوابة بالرمز %1: لا يُعرف هل حدث أم لا. يلزم التحقق قبل التكرار.</translation>
    </message>
    <message>
        <source>The server wants an approval first (403). It is not done.</source>
        <translation>يطلب الخادم موافقة أولًا (403). لم يُنفَّذ.</translation>
    </message>
    <message>
        <source>The server accepted it (202) but did not say that it is done: it may wait in a queue, or for an approval. Look before you repeat it.</source>
        <translation>قبِله الخادم (202) ولم يقل إنه نُفِّذ: قد ينتظر دوره أو موافقة. يلزم التحقق قبل التكرار.</translation>
    </message>
    <message>
        <source>The server answered %1, which does not say that it is done. Look before you repeat it.</source>
        <translation>أجاب الخادم بالرمز %1، وهو لا يعني أنه نُفِّذ. يلزم التحقق قبل التكرار.</translation>
    </message>
</context>
<context>
    <name>thabat::actions::LiteralStep</name>
    <message>
        <source>Nothing ran. “%1” is not an absolute path.</source>
        <translation>لم يُنفَّذ شيء. المسار «%1» ليس مطلقًا.</translation>
    </message>
    <message>
        <source>Nothing ran. The command contains control or invisible characters.</source>
        <translation>لم يُنفَّذ شيء. في الأمر محارف تحكّم أو محارف خفية.</translation>
    </message>
    <message>
        <source>Nothing ran. The name of an environment variable is not valid.</source>
        <translation>لم يُنفَّذ شيء. اسم متغيّر بيئة غير صالح.</translation>
    </message>
    <message>
        <source>Nothing was sent. “%1” is not an http or https address.</source>
        <translation>لم يُرسل شيء. العنوان «%1» ليس عنوان ⁦http⁩ أو ⁦https⁩.</translation>
    </message>
    <message>
        <source>Nothing was sent. “%1” is not an HTTP method.</source>
        <translation>لم يُرسل شيء. الطريقة «%1» ليست من طرق ⁦HTTP⁩.</translation>
    </message>
    <message>
        <source>Nothing was sent. The request contains control or invisible characters.</source>
        <translation>لم يُرسل شيء. في الطلب محارف تحكّم أو محارف خفية.</translation>
    </message>
    <message>
        <source>Wait %1 s</source>
        <translation>انتظار %1 ث</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>سؤال: %1</translation>
    </message>
    <message>
        <source>Nothing ran. %1</source>
        <translation>لم يُنفَّذ شيء. %1</translation>
    </message>
</context>
<context>
    <name>thabat::actions::PlanFilling</name>
    <message>
        <source>“%1” could not be looked up. %2</source>
        <translation>تعذّر الاستعلام عن «%1». %2</translation>
    </message>
    <message>
        <source>This plan has no steps.</source>
        <translation>لا خطوات في هذه الخطة.</translation>
    </message>
    <message>
        <source>“%1” must be given.</source>
        <translation>القيمة «%1» مطلوبة.</translation>
    </message>
    <message>
        <source>“%2” cannot be %1: that is not a value of the expected form.</source>
        <translation>لا تكون «%2» بالقيمة ⁦%1⁩: ليست على الصيغة المتوقعة.</translation>
    </message>
    <message>
        <source>The folder %1 is not on this computer. Nothing ran.</source>
        <translation>المجلد ⁦%1⁩ غير موجود على هذا الجهاز. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>%1 is what runs now. Choose another.</source>
        <translation>الإصدار ⁦%1⁩ هو العامل الآن. المطلوب غيره.</translation>
    </message>
</context>
<context>
    <name>thabat::actions::PlanRun</name>
    <message>
        <source>Nobody answered in time.</source>
        <translation>لم يُجب أحد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The answer was no.</source>
        <translation>كان الجواب: لا.</translation>
    </message>
    <message>
        <source>It was stopped before it started. Nothing ran.</source>
        <translation>أُوقف قبل أن يبدأ. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>أُوقف التنفيذ.</translation>
    </message>
    <message>
        <source>Every step ran. The checks were stopped.</source>
        <translation>نُفِّذت كل الخطوات. أُوقف التحقق.</translation>
    </message>
    <message>
        <source>the journal did not answer</source>
        <translation>لم يستجب السجل</translation>
    </message>
    <message>
        <source>%1 This could not be saved: %2</source>
        <translation>%1 تعذّر حفظ هذا: %2</translation>
    </message>
    <message>
        <source>The run was stopped because it could not be recorded: %1</source>
        <translation>أُوقف التنفيذ لتعذّر تدوينه: %1</translation>
    </message>
    <message>
        <source>It was stopped before step %1.</source>
        <translation>أُوقف قبل الخطوة %1.</translation>
    </message>
    <message>
        <source>The run was stopped before this step acted.</source>
        <translation>أُوقف التنفيذ قبل أن تفعل هذه الخطوة شيئًا.</translation>
    </message>
    <message>
        <source>Every step ran. Nothing checks the result.</source>
        <translation>نُفِّذت كل الخطوات. لا شيء يتحقق من النتيجة.</translation>
    </message>
    <message>
        <source>Every step ran, and the checks came right.</source>
        <translation>نُفِّذت كل الخطوات وتم التحقق من النتيجة.</translation>
    </message>
    <message>
        <source>Step %1 failed (exit %2). Nothing after it ran. Last line: “%3”</source>
        <translation>فشلت الخطوة %1 (رمز الخروج %2). لم يُنفَّذ ما بعدها. آخر سطر: «%3»</translation>
    </message>
    <message>
        <source>Step %1 is not done, and nothing after it ran. %2</source>
        <translation>لم تتم الخطوة %1 ولم يُنفَّذ ما بعدها. %2</translation>
    </message>
    <message>
        <source>The checks were stopped.</source>
        <translation>أُوقفت الفحوص.</translation>
    </message>
    <message>
        <source>The last step gave no certain answer, but the checks came right: it happened.</source>
        <translation>لم تعطِ الخطوة الأخيرة جوابًا أكيدًا، لكن الفحوص صحّت: لقد حدث.</translation>
    </message>
</context>
<context>
    <name>thabat::actions::PreviewJob</name>
    <message>
        <source>The dry run did not finish in time. What it would show is not known.</source>
        <translation>لم تنتهِ المحاكاة في الوقت المحدد. ما كانت ستعرضه غير معروف.</translation>
    </message>
    <message>
        <source>The dry run went wrong, and the plan did not run. %1</source>
        <translation>تعثّرت المحاكاة ولم تُنفَّذ الخطة. %1</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>لا جواب في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The dry run is longer than what is shown. The rest is not known.</source>
        <translation>المحاكاة أطول مما يُعرض. والباقي غير معروف.</translation>
    </message>
</context>
<context>
    <name>thabat::actions::Previewer</name>
    <message>
        <source>The plan has no argument “%1”.</source>
        <translation>لا معامل باسم «%1» في الخطة.</translation>
    </message>
</context>
<context>
    <name>thabat::actions::ProcessStep</name>
    <message>
        <source>It was stopped before it started.</source>
        <translation>أُوقف قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2. Nothing ran.</source>
        <translation>تعذّر تشغيل ⁦%1⁩: %2. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>It took longer than %1 s and was stopped. What it had done by then stays done.</source>
        <translation>استغرق أكثر من %1 ث فأُوقف. ما فعله حتى ذلك الحين باقٍ.</translation>
    </message>
    <message>
        <source>It was stopped. What it had done by then stays done.</source>
        <translation>أُوقف. ما فعله حتى ذلك الحين باقٍ.</translation>
    </message>
    <message>
        <source>It was ended by signal %1.</source>
        <translation>أنهته الإشارة %1.</translation>
    </message>
    <message>
        <source>It failed (exit %1).</source>
        <translation>فشل (رمز الخروج %1).</translation>
    </message>
    <message>
        <source>`%1` was not found on this computer. Nothing ran. Copy the commands and run them elsewhere.</source>
        <translation>الأمر ⁦%1⁩ غير موجود على هذا الجهاز. لم يُنفَّذ شيء. انسخ الأوامر ونفّذها من جهاز آخر.</translation>
    </message>
    <message>
        <source>`%1` cannot be executed on this computer. Nothing ran. Copy the commands and run them elsewhere.</source>
        <translation>تعذّر تنفيذ الأمر ⁦%1⁩ على هذا الجهاز. لم يُنفَّذ شيء. انسخ الأوامر ونفّذها من جهاز آخر.</translation>
    </message>
    <message>
        <source>It had started others, which were ended too: %1.</source>
        <translation>كان قد بدأ عمليات أخرى، وقد أُنهيت أيضًا: %1.</translation>
    </message>
    <message>
        <source>It left others running: %1.</source>
        <translation>ترك عمليات أخرى تعمل: %1.</translation>
    </message>
</context>
<context>
    <name>thabat::actions::ReleaseOrder</name>
    <message>
        <source>“%1” is not a version, so nothing tells which release was before it.</source>
        <translation>«%1» ليس رقم إصدار، فلا يُعرف الإصدار السابق له.</translation>
    </message>
    <message>
        <source>There is no release before %1.</source>
        <translation>لا إصدار قبل %1.</translation>
    </message>
</context>
<context>
    <name>thabat::actions::Showing</name>
    <message>
        <source>“%1” is %2.</source>
        <translation>«%1» هو %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read. %2</source>
        <translation>تعذّرت قراءة «%1». %2</translation>
    </message>
</context>
<context>
    <name>thabat::actions::SqlLosses</name>
    <message>
        <source>Cannot be undone: drops table %1</source>
        <translation>لا رجعة فيه: حذف الجدول %1</translation>
    </message>
    <message>
        <source>Cannot be undone: drops column %1 of %2</source>
        <translation>لا رجعة فيه: حذف العمود %1 من %2</translation>
    </message>
    <message>
        <source>Cannot be undone: deletes rows of %1</source>
        <translation>لا رجعة فيه: حذف صفوف من %1</translation>
    </message>
    <message>
        <source>Cannot be undone: empties table %1</source>
        <translation>لا رجعة فيه: تفريغ الجدول %1</translation>
    </message>
    <message>
        <source>Takes something away: %1</source>
        <translation>إزالة: %1</translation>
    </message>
</context>
<context>
    <name>thabat::actions::StepOutput</name>
    <message>
        <source>… %1 bytes of output left out …</source>
        <translation>… حُذف %1 بايت من المخرجات …</translation>
    </message>
</context>
<context>
    <name>thabat::actions::Verifier</name>
    <message>
        <source>no status in the answer</source>
        <translation>لا حالة في الجواب</translation>
    </message>
    <message>
        <source>Health: %1, %2 of %3 in a row</source>
        <translation>صحة الخدمة: %1، %2 من %3 على التوالي</translation>
    </message>
    <message>
        <source>Version: %1, expected %2</source>
        <translation>الإصدار: ⁦%1⁩، والمتوقع ⁦%2⁩</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1: %2, below %3 for %4 of %5 s</source>
        <translation>%1: %2، أقل من %3 منذ %4 من %5 ث</translation>
    </message>
    <message>
        <source>It ran, but the health check was not ok %1 times in a row within %2 s. Last answer: %3.</source>
        <translation>نُفِّذ، لكن فحص صحة الخدمة لم ينجح %1 مرات على التوالي خلال %2 ث. آخر جواب: %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>It ran, but within %1 s nothing told which version runs. Expected %2.</source>
        <translation>نُفِّذ، لكن لم يُعرف خلال %1 ث أي إصدار يعمل. المتوقع ⁦%2⁩.</translation>
    </message>
    <message>
        <source>It ran, but after %1 s the version is %2, not %3.</source>
        <translation>نُفِّذ، لكن الإصدار بعد %1 ث هو ⁦%2⁩ لا ⁦%3⁩.</translation>
    </message>
    <message>
        <source>It ran, but nothing measured “%1”. Whether it helped is not known.</source>
        <translation>نُفِّذ، لكن لا شيء قاس «%1». لا يُعرف هل أفاد.</translation>
    </message>
    <message>
        <source>It ran, but “%1” did not stay below %2 for %3 s.</source>
        <translation>نُفِّذ، لكن «%1» لم يبقَ أقل من %2 مدة %3 ث.</translation>
    </message>
    <message>
        <source>Rolled back, but “%1” is still above %2. The deploy may not be the cause.</source>
        <translation>تم الإرجاع وما زال «%1» أعلى من %2. قد لا يكون النشر هو السبب.</translation>
    </message>
    <message>
        <source>It ran, but “%1” is still above %2.</source>
        <translation>نُفِّذ، وما زال «%1» أعلى من %2.</translation>
    </message>
    <message>
        <source>%1: %2, expected %3</source>
        <translation>%1: %2، والمتوقع %3</translation>
    </message>
    <message>
        <source>It ran, but within %1 s nothing told “%2”. Expected %3. %4</source>
        <translation>نُفِّذ، لكن لم يُعرف خلال %1 ث «%2». المتوقع %3. %4</translation>
    </message>
    <message>
        <source>It ran, but “%1” did not stay %2 within %3 s.</source>
        <translation>نُفِّذ، لكن «%1» لم يبقَ %2 خلال %3 ث.</translation>
    </message>
    <message>
        <source>It ran, but after %1 s “%2” is %3, not %4.</source>
        <translation>نُفِّذ، لكن «%2» بعد %1 ث هو %3 لا %4.</translation>
    </message>
</context>
<context>
    <name>thabat::actions::WaitStep</name>
    <message>
        <source>The waiting was stopped.</source>
        <translation>أُوقف الانتظار.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::CalendarCommand</name>
    <message>
        <source>%1, holidays known from %2 to %3. %4</source>
        <translation>%1، العطل معروفة من %2 إلى %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) after %1: %2</source>
        <translation>
            <numerusform>لا أيام عمل بعد %1: %2</numerusform>
            <numerusform>يوم عمل واحد بعد %1: %2</numerusform>
            <numerusform>يوما عمل بعد %1: %2</numerusform>
            <numerusform>%n أيام عمل بعد %1: %2</numerusform>
            <numerusform>%n يوم عمل بعد %1: %2</numerusform>
            <numerusform>%n يوم عمل بعد %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date; write one such as 2026-11-28.</source>
        <translation>«⁦%1⁩» ليس تاريخًا؛ اكتب مثل ⁦2026-11-28⁩.</translation>
    </message>
    <message>
        <source>Write a number of days, 0 to 1000.</source>
        <translation>اكتب عدد الأيام من 0 إلى 1000.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::CheckCommand</name>
    <message>
        <source>No errors in %1.</source>
        <translation>لا أخطاء في ⁦%1⁩.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::CliCommand</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>تعذّرت قراءة الدخل القياسي.</translation>
    </message>
    <message>
        <source>These commands will run. Nothing has run yet.</source>
        <translation>ستُنفَّذ هذه الأوامر. لم يُنفَّذ شيء بعد.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>اكتب ⁦%1⁩ للتأكيد</translation>
    </message>
    <message>
        <source>The calendar knows holidays until %1 only; later deadlines skip nothing but weekends.</source>
        <translation>لا يعرف التقويم العطل إلا حتى %1؛ والمهل بعدها لا تتخطى إلا عطلة نهاية الأسبوع.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::Drill</name>
    <message>
        <source>not reached in time</source>
        <translation>لم يتحقق في الوقت المحدد</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذّر إنشاء المجلد ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Another process has this journal open; a drill needs its own.</source>
        <translation>السجل مفتوح في عملية أخرى؛ للتدريب سجل خاص به.</translation>
    </message>
    <message>
        <source>The profile %1 is not for drills.</source>
        <translation>ملف التعريف ⁦%1⁩ ليس للتدريب.</translation>
    </message>
    <message>
        <source>Drill %1 complete in %2 s. Post-mortem: %3</source>
        <translation>اكتمل التدريب ⁦%1⁩ في %2 ث. المراجعة: ⁦%3⁩</translation>
    </message>
    <message>
        <source>The drill stopped at “%1”: %2</source>
        <translation>توقّف التدريب عند «%1»: %2</translation>
    </message>
    <message>
        <source>the playbook %1 is not the one suggested</source>
        <translation>الدليل ⁦%1⁩ ليس هو المقترح</translation>
    </message>
    <message>
        <source>not reached in time: %1</source>
        <translation>لم يُبلَغ في الوقت: %1</translation>
    </message>
</context>
<context>
    <name>thabat::cli::DrillCommand</name>
    <message>
        <source>“%1” is not a drill; there are: %2</source>
        <translation>التدريب «%1» غير معروف؛ المتاح: ⁦%2⁩</translation>
    </message>
</context>
<context>
    <name>thabat::cli::EnvFile</name>
    <message>
        <source>%1 is not set in the file.</source>
        <translation>المتغيّر %1 غير مضبوط في الملف.</translation>
    </message>
    <message>
        <source>%1 is set more than once in the file.</source>
        <translation>المتغيّر %1 مضبوط أكثر من مرة في الملف.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a variable.</source>
        <translation>«%1» ليس اسم متغيّر.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: a value has no spaces, quotes, $, # or \, and is not empty.</source>
        <translation>لا يمكن كتابة «%1»: القيمة لا تكون فارغة ولا تحوي مسافات أو علامات اقتباس أو ⁦$⁩ أو ⁦#⁩ أو ⁦\⁩.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be locked.</source>
        <translation>تعذّر قفل مجلد %1.</translation>
    </message>
    <message>
        <source>%1 is not set in %2. Nothing was changed.</source>
        <translation>المتغيّر %1 غير مضبوط في %2. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>%1 is %2 in %3, not %4. Nothing was changed.</source>
        <translation>قيمة %1 هي %2 في %3 لا %4. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else. Nothing was changed.</source>
        <translation>الملف %1 يملكه شخص آخر. لم يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::EnvFileCommand</name>
    <message>
        <source>Write env-file get FILE NAME, or env-file set FILE NAME VALUE.</source>
        <translation>يُكتب ⁦env-file get FILE NAME⁩ أو ⁦env-file set FILE NAME VALUE⁩.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::JournalCommand</name>
    <message>
        <source>Name the file to export to or to import from.</source>
        <translation>اسم ملف التصدير أو الاستيراد مطلوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) added.</source>
        <translation>
            <numerusform>لم يُضف أي حدث.</numerusform>
            <numerusform>أُضيف حدث واحد.</numerusform>
            <numerusform>أُضيف حدثان.</numerusform>
            <numerusform>أُضيفت %n أحداث.</numerusform>
            <numerusform>أُضيف %n حدثًا.</numerusform>
            <numerusform>أُضيف %n حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write journal append --stdin.</source>
        <translation>الصيغة: ⁦journal append --stdin⁩.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذّر إنشاء المجلد ⁦%1⁩.</translation>
    </message>
    <message>
        <source>“%1” is not verify, export, import, prove, desks, append or sync.</source>
        <translation>«⁦%1⁩» ليس verify أو export أو import أو prove أو desks أو append أو sync.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::JournalSync</name>
    <message>
        <source>%1 sent, %2 received.</source>
        <translation>أُرسل %1 واستُقبل %2.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::MetricsCommand</name>
    <message>
        <source>Write metrics parse FILE.</source>
        <translation>الصيغة: ⁦metrics parse FILE⁩.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::NoticeCommand</name>
    <message>
        <source>Write notice set ITEM TEXT, notice filed --file FILE --receipt TEXT, notice told --how TEXT, or notice not-needed --why TEXT --by NAME.</source>
        <translation>اكتب notice set ITEM TEXT أو notice filed --file FILE --receipt TEXT أو notice told --how TEXT أو notice not-needed --why TEXT --by NAME.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::OpenItemsCommand</name>
    <message>
        <source>Write the post-mortem of “%1”</source>
        <translation>كتابة مراجعة ما بعد الحادثة «%1»</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1 · was due %2</source>
        <extracomment>a thing to do, and when it was or is due</extracomment>
        <translation>%1 · كان موعدها %2</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · موعدها %2</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::OutboxCommand</name>
    <message>
        <source>Write outbox, outbox send, outbox test CHANNEL, outbox retry ID, outbox passed ID or outbox drop ID.</source>
        <translation>اكتب outbox أو outbox send أو outbox test CHANNEL أو outbox retry ID أو outbox passed ID أو outbox drop ID.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::PageCommand</name>
    <message>
        <source>Write page, page send RULE, page ack RULE or page missed RULE.</source>
        <translation>اكتب ⁦page⁩ أو ⁦page send RULE⁩ أو ⁦page ack RULE⁩ أو ⁦page missed RULE⁩.</translation>
    </message>
    <message>
        <source>Nothing has gone out yet. Call by hand.</source>
        <translation>لم يخرج شيء بعد. اتصل بنفسك.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::PlanCommand</name>
    <message>
        <source>--set takes name=value.</source>
        <translation>صيغة الخيار ⁦--set⁩ هي ⁦name=value⁩.</translation>
    </message>
    <message>
        <source>Name the plan; plan list shows them.</source>
        <translation>اسم الخطة مطلوب؛ يعرضها الأمر ⁦plan list⁩.</translation>
    </message>
    <message>
        <source>Preview the plan first, then confirm with --confirm TOKEN.</source>
        <translation>تُعاين الخطة أولًا، ثم التأكيد بالخيار ⁦--confirm TOKEN⁩.</translation>
    </message>
    <message>
        <source>“%1” is not list, preview, run, wait or abort.</source>
        <translation>«%1» ليس list أو preview أو run أو wait أو abort.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::PracticeProcess</name>
    <message>
        <source>The practice service cannot be started: %1</source>
        <translation>تعذّر تشغيل خدمة التدريب: %1</translation>
    </message>
    <message>
        <source>The practice service ended.</source>
        <translation>انتهت خدمة التدريب.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::ProfileCommand</name>
    <message>
        <source>health   %1: %2</source>
        <translation>الصحة    %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>metrics  %1: %n sample(s)</source>
        <translation>
            <numerusform>المقاييس %1: بلا عينات</numerusform>
            <numerusform>المقاييس %1: عينة واحدة</numerusform>
            <numerusform>المقاييس %1: عينتان</numerusform>
            <numerusform>المقاييس %1: %n عينات</numerusform>
            <numerusform>المقاييس %1: %n عينة</numerusform>
            <numerusform>المقاييس %1: %n عينة</numerusform>
        </translation>
    </message>
    <message>
        <source>chart    %1</source>
        <translation>مخطط     %1</translation>
    </message>
    <message>
        <source>The profile “%1” is ready: thabat --profile %1</source>
        <translation>الملف التعريفي «%1» جاهز: ⁦thabat --profile %1⁩</translation>
    </message>
    <message>
        <source>Write profile new URL, profile export NAME FILE, profile import FILE or profile list.</source>
        <translation>اكتب ⁦profile new URL⁩ أو ⁦profile export NAME FILE⁩ أو ⁦profile import FILE⁩ أو ⁦profile list⁩.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::Program</name>
    <message>
        <source>%1 takes: %2</source>
        <translation>صيغة الأمر ⁦%1⁩: ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 needs --%2.</source>
        <translation>يحتاج الأمر ⁦%1⁩ إلى ⁦--%2⁩.</translation>
    </message>
    <message>
        <source>“%1” is not a command; see thabatctl help.</source>
        <translation>الأمر «%1» غير معروف؛ انظر ⁦thabatctl help⁩.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::ProposalsCommand</name>
    <message>
        <source>Write proposals, proposals approve ID or proposals decline ID.</source>
        <translation>اكتب proposals أو proposals approve ID أو proposals decline ID.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::ReportCommand</name>
    <message>
        <source>“%1” is not authority or people.</source>
        <translation>القارئ «%1» غير معروف؛ القيم: ⁦authority⁩ أو ⁦people⁩.</translation>
    </message>
    <message>
        <source>“%1” is not postmortem, notice, timeline, status, news, brief or handover.</source>
        <translation>«⁦%1⁩» ليس postmortem ولا notice ولا timeline ولا status ولا news ولا brief ولا handover.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::SecretCommand</name>
    <message>
        <source>Write secret set NAME, secret list, or secret remove NAME. A name is letters, digits and _.</source>
        <translation>اكتب ⁦secret set NAME⁩ أو ⁦secret list⁩ أو ⁦secret remove NAME⁩. الاسم حروف لاتينية وأرقام و_.</translation>
    </message>
    <message>
        <source>%1 is in the keychain.</source>
        <translation>⁦%1⁩ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>%1 is no longer in the keychain.</source>
        <translation>لم يعد ⁦%1⁩ في سلسلة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::TimelineCommand</name>
    <message>
        <source>--since takes an event number.</source>
        <translation>قيمة الخيار ⁦--since⁩ رقم حدث.</translation>
    </message>
</context>
<context>
    <name>thabat::cli::WatchCommand</name>
    <message>
        <source>A duration must be at least 10ms.</source>
        <translation>يجب ألا تقل المدة عن ⁦10ms⁩.</translation>
    </message>
</context>
<context>
    <name>thabat::desk::Alarms</name>
    <message>
        <source>No alarms to acknowledge.</source>
        <translation>لا تنبيهات للإقرار بها.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged.</source>
        <translation>
            <numerusform>لا تنبيهات أُقرّ بها.</numerusform>
            <numerusform>تم الإقرار بتنبيه واحد.</numerusform>
            <numerusform>تم الإقرار بتنبيهين.</numerusform>
            <numerusform>تم الإقرار: %n تنبيهات.</numerusform>
            <numerusform>تم الإقرار: %n تنبيهًا.</numerusform>
            <numerusform>تم الإقرار: %n تنبيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no alarm %1 now.</source>
        <translation>لا يوجد التنبيه %1 الآن.</translation>
    </message>
    <message>
        <source>A P0 or P1 cannot be put aside.</source>
        <translation>لا يمكن تنحية تنبيه P0 أو P1.</translation>
    </message>
    <message>
        <source>An alarm is put aside for 15m, 30m or 60m.</source>
        <translation>يُنحّى التنبيه لمدة 15m أو 30m أو 60m.</translation>
    </message>
    <message>
        <source>Say why the alarm is put aside.</source>
        <translation>اذكر سبب تنحية التنبيه.</translation>
    </message>
    <message>
        <source>The reason is too long; put the details into a note.</source>
        <translation>السبب طويل جدًا؛ ضع التفاصيل في ملاحظة.</translation>
    </message>
    <message>
        <source>Put aside until %1.</source>
        <translation>نُحّي حتى %1.</translation>
    </message>
    <message>
        <source>The alarm %1 is not put aside.</source>
        <translation>التنبيه %1 غير منحّى.</translation>
    </message>
</context>
<context>
    <name>thabat::desk::Desk</name>
    <message>
        <source>“%1” is not a command.</source>
        <translation>الأمر «%1» غير معروف.</translation>
    </message>
    <message>
        <source>Write freeze on or freeze off.</source>
        <translation>الصيغة: ⁦freeze on⁩ أو ⁦freeze off⁩.</translation>
    </message>
    <message>
        <source>The lock was not set: %1</source>
        <translation>لم يُضبط القفل: %1</translation>
    </message>
    <message>
        <source>Another window writes this journal; this one only looks on.</source>
        <translation>نافذة أخرى تكتب في هذا السجل؛ هذه للاطلاع فقط.</translation>
    </message>
    <message>
        <source>The journal cannot be written here; it can only be read.</source>
        <translation>لا يمكن الكتابة في السجل هنا؛ يمكن قراءته فقط.</translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to undo: only the last note, step, role or freeze, within %n s.</source>
        <translation>
            <numerusform>لا شيء للتراجع عنه: فقط آخر ملاحظة أو خطوة أو دور أو تجميد، خلال أقل من ثانية.</numerusform>
            <numerusform>لا شيء للتراجع عنه: فقط آخر ملاحظة أو خطوة أو دور أو تجميد، خلال ثانية.</numerusform>
            <numerusform>لا شيء للتراجع عنه: فقط آخر ملاحظة أو خطوة أو دور أو تجميد، خلال ثانيتين.</numerusform>
            <numerusform>لا شيء للتراجع عنه: فقط آخر ملاحظة أو خطوة أو دور أو تجميد، خلال %n ثوانٍ.</numerusform>
            <numerusform>لا شيء للتراجع عنه: فقط آخر ملاحظة أو خطوة أو دور أو تجميد، خلال %n ثانية.</numerusform>
            <numerusform>لا شيء للتراجع عنه: فقط آخر ملاحظة أو خطوة أو دور أو تجميد، خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the note.</source>
        <translation>تم التراجع عن: الملاحظة.</translation>
    </message>
    <message>
        <source>Undone: the answer of the step.</source>
        <translation>تم التراجع عن: جواب الخطوة.</translation>
    </message>
    <message>
        <source>Undone: the role.</source>
        <translation>تم التراجع عن: الدور.</translation>
    </message>
    <message>
        <source>Nothing is told of a broken journal.</source>
        <translation>لا شيء يُقال عن سجل مقطوع.</translation>
    </message>
</context>
<context>
    <name>thabat::desk::Documents</name>
    <message>
        <source>Post-mortem written: %1</source>
        <translation>كُتبت مراجعة ما بعد الحادثة: %1</translation>
    </message>
    <message>
        <source>Filing recorded. SHA-256 of the file: %1</source>
        <translation>سُجّل التقديم. بصمة الملف (SHA-256): %1</translation>
    </message>
    <message>
        <source>Name the file, or give the text, that was handed in.</source>
        <translation>حدّد الملف أو النص الذي قُدّم.</translation>
    </message>
</context>
<context>
    <name>thabat::desk::MessageCommands</name>
    <message>
        <source>The update is in the record. It goes out to: %1</source>
        <translation>التحديث في السجل. يخرج عبر: %1</translation>
    </message>
    <message>
        <source>The update is in the record. It is sealed: nothing goes out.</source>
        <translation>التحديث في السجل. وهو محجوز: لا يخرج شيء.</translation>
    </message>
    <message>
        <source>Nothing waits to go out.</source>
        <translation>لا شيء ينتظر الخروج.</translation>
    </message>
    <message>
        <source>There is no channel “%1” in this profile.</source>
        <translation>لا توجد قناة «%1» في هذا الملف.</translation>
    </message>
    <message>
        <source>This profile is for drills: nothing goes out.</source>
        <translation>هذا الملف للتدريب: لا يخرج شيء.</translation>
    </message>
    <message>
        <source>The channel “%1” is switched off.</source>
        <translation>القناة «%1» معطّلة.</translation>
    </message>
    <message>
        <source>The test arrived.</source>
        <translation>وصلت رسالة الاختبار.</translation>
    </message>
    <message>
        <source>There is no message “%1”.</source>
        <translation>لا توجد رسالة «%1».</translation>
    </message>
    <message>
        <source>The desk %1 sends this message; try it again there.</source>
        <translation>المكتب %1 هو من يرسل هذه الرسالة؛ أعد المحاولة هناك.</translation>
    </message>
    <message>
        <source>Only what was not sent can be tried again.</source>
        <translation>لا تُعاد إلا محاولة ما لم يُرسل.</translation>
    </message>
    <message>
        <source>A later update says it better; this one is out of date.</source>
        <translation>هناك تحديث أحدث؛ هذا فات أوانه.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Only what waits or was not sent can be given up.</source>
        <translation>لا يُصرف النظر إلا عمّا ينتظر أو لم يُرسل.</translation>
    </message>
    <message>
        <source>It is given up and does not go out.</source>
        <translation>صُرف النظر عنه ولن يخرج.</translation>
    </message>
    <message>
        <source>It waits for %1 to approve it. Nothing is sent yet.</source>
        <translation>ينتظر موافقة %1. لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>The update is not sent. Its text stays in the record.</source>
        <translation>لا يُرسل التحديث، ويبقى نصه في السجل.</translation>
    </message>
    <message>
        <source>A person passes on what goes out by “%1”.</source>
        <translation>ما يخرج عبر «%1» يرسله شخص بيده.</translation>
    </message>
    <message>
        <source>Only what waits for a person can be passed on by hand.</source>
        <translation>لا يُرسل يدويًا إلا ما ينتظر شخصًا.</translation>
    </message>
    <message>
        <source>It is passed on.</source>
        <translation>سُجّل إرساله.</translation>
    </message>
</context>
<context>
    <name>thabat::desk::Others</name>
    <message>
        <source>Other desks cannot be seen, so somebody may be running this already. %1</source>
        <translation>لا يمكن رؤية المكاتب الأخرى، وقد يكون أحد ينفّذ هذا الآن. %1</translation>
    </message>
    <message>
        <source>%1 began this at %2 on a desk that no longer answers. What came of it is not known: look at what runs now before you take over.</source>
        <translation>بدأ %1 هذا عند %2 على مكتب لم يعد يجيب. لا تُعرف النتيجة: انظر ما الذي يعمل الآن قبل أن تتولّى الأمر.</translation>
    </message>
    <message>
        <source>%1 runs this on another desk since %2.</source>
        <translation>ينفّذ %1 هذا على مكتب آخر منذ %2.</translation>
    </message>
</context>
<context>
    <name>thabat::desk::PageCommands</name>
    <message>
        <source>There is no page rule “%1”.</source>
        <translation>لا توجد قاعدة استدعاء باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” is no channel that pages; write one whose audiences have “page”, or hand.</source>
        <translation>«%1» ليست قناة استدعاء؛ اكتب قناة في ⁦audiences⁩ لها ⁦page⁩، أو ⁦hand⁩.</translation>
    </message>
    <message>
        <source>Paging: %1</source>
        <translation>جارٍ الاستدعاء: %1</translation>
    </message>
    <message>
        <source>Call by hand: %1</source>
        <translation>اتصل يدويًا: %1</translation>
    </message>
    <message>
        <source>It is sealed: nothing goes out. Call by hand: %1</source>
        <translation>محجوز: لا يخرج شيء. اتصل يدويًا: %1</translation>
    </message>
    <message>
        <source>Acknowledged by %1 at %2</source>
        <translation>تم الإقرار من %1 في %2</translation>
    </message>
    <message>
        <source>No answer from %1. Nobody else is on the list.</source>
        <translation>لا رد من %1، ولا أحد بعده في القائمة.</translation>
    </message>
    <message>
        <source>No answer from %1. Call by hand: %2</source>
        <translation>لا رد من %1. اتصل يدويًا: %2</translation>
    </message>
</context>
<context>
    <name>thabat::desk::PlanCommands</name>
    <message>
        <source>There is no plan “%1”.</source>
        <translation>لا توجد خطة باسم «%1».</translation>
    </message>
    <message>
        <source>No preview has this token. Preview the plan first, then confirm with its token.</source>
        <translation>لا معاينة بهذا الرمز. تُعاين الخطة أولًا، ثم التأكيد برمزها.</translation>
    </message>
    <message>
        <source>This token belongs to another plan.</source>
        <translation>هذا الرمز يخص خطة أخرى.</translation>
    </message>
    <message>
        <source>Another command is running. Wait for it, or abort it.</source>
        <translation>أمر آخر قيد التنفيذ. يلزم انتظاره أو إيقافه.</translation>
    </message>
    <message>
        <source>This plan needs a preview and a confirmation.</source>
        <translation>تحتاج هذه الخطة إلى معاينة وتأكيد.</translation>
    </message>
    <message>
        <source>Nothing ran. %1</source>
        <translation>لم يُنفَّذ شيء. %1</translation>
    </message>
    <message>
        <source>Nothing ran. %1 Then confirm that you take over.</source>
        <translation>لم يُنفَّذ شيء. %1 ثم أكّد أنك تتولّى الأمر.</translation>
    </message>
    <message>
        <source>Nothing ran. %1 Confirm that you cannot see others and go on all the same.</source>
        <translation>لم يُنفَّذ شيء. %1 أكّد أنك لا ترى الآخرين وأنك تتابع مع ذلك.</translation>
    </message>
    <message>
        <source>%1 (other desks could not be seen)</source>
        <translation>%1 (تعذّرت رؤية المكاتب الأخرى)</translation>
    </message>
</context>
<context>
    <name>thabat::desk::RunFollower</name>
    <message>
        <source>The files of this run are gone. Look at what runs now before you act.</source>
        <translation>ملفات هذا التنفيذ مفقودة. انظر ما الذي يعمل الآن قبل أي إجراء.</translation>
    </message>
    <message>
        <source>The run did not begin. Nothing was changed.</source>
        <translation>لم يبدأ التنفيذ. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>thabat::desk::RunKeeper</name>
    <message>
        <source>Nothing ran, because it could not be recorded: %1</source>
        <translation>لم يُنفَّذ شيء لأنه تعذّر تسجيله: %1</translation>
    </message>
    <message>
        <source>%1 This could not be saved: %2</source>
        <translation>%1 تعذّر حفظ هذا: %2</translation>
    </message>
    <message>
        <source>It was stopped before it started. Nothing ran.</source>
        <translation>أُوقف قبل أن يبدأ. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>The files of this run are gone. Look at what runs now before you act.</source>
        <translation>ملفات هذا التنفيذ مفقودة. انظر ما الذي يعمل الآن قبل أي إجراء.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Nothing has run.</source>
        <translation>لم يُنفَّذ شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>لا يوجد تنفيذ جارٍ.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>جارٍ الإيقاف.</translation>
    </message>
</context>
<context>
    <name>thabat::desk::Sharing</name>
    <message>
        <source>This desk is alone: desk.json names no hub.</source>
        <translation>هذا المكتب وحده: لا يسمّي ملف desk.json أي مركز.</translation>
    </message>
    <message>
        <source>The hub is on %1, which this profile watches: when that fails, desks cannot meet either. Everything still works on each desk; a hub elsewhere is better.</source>
        <translation>المركز على %1 الذي يراقبه هذا الملف: فإذا تعطّل لم تلتقِ المكاتب أيضًا. يبقى كل شيء عاملًا في كل مكتب، والأفضل مركز في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>thabat::desk::SilenceCommands</name>
    <message>
        <source>Say until when: for how long, or the time. Not both.</source>
        <translation>حدّد نهاية الكتم: بالمدة أو بالوقت، لا بهما معًا.</translation>
    </message>
    <message>
        <source>The silence would end before it begins.</source>
        <translation>نهاية الكتم تسبق بدايته.</translation>
    </message>
    <message>
        <source>A silence lasts 30 days at most.</source>
        <translation>أقصى مدة للكتم 30 يومًا.</translation>
    </message>
    <message>
        <source>Say why the alerts are silenced.</source>
        <translation>اذكر سبب كتم التنبيهات.</translation>
    </message>
    <message>
        <source>The reason is too long; put the details into a note.</source>
        <translation>السبب طويل جدًا؛ ضع التفاصيل في ملاحظة.</translation>
    </message>
    <message>
        <source>This profile names no Alertmanager.</source>
        <translation>لا يذكر ملف التعريف هذا أي خادم Alertmanager.</translation>
    </message>
    <message>
        <source>A drill silences nothing outside this machine; this Alertmanager is at %1.</source>
        <translation>لا يكتم التمرين شيئًا خارج هذا الجهاز؛ خادم Alertmanager هذا على %1.</translation>
    </message>
    <message>
        <source>The incident %1 is over.</source>
        <translation>انتهت الحادثة %1.</translation>
    </message>
    <message>
        <source>Silenced until %1. Its id: %2</source>
        <translation>تم الكتم حتى %1. معرّفه: %2</translation>
    </message>
    <message>
        <source>Say which silence ends.</source>
        <translation>حدّد الكتم المطلوب إنهاؤه.</translation>
    </message>
    <message>
        <source>The silence is ended.</source>
        <translation>انتهى الكتم.</translation>
    </message>
    <message>
        <source>%1 But it could not be written down: %2</source>
        <translation>%1 لكن تعذّر تدوينه: %2</translation>
    </message>
</context>
<context>
    <name>thabat::desk::Snapshot</name>
    <message>
        <source>no answer in time</source>
        <translation>لا جواب في الوقت المحدد</translation>
    </message>
    <message>
        <source>Evidence saved: %1</source>
        <translation>حُفظت الأدلة: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>thabat::desk::Workplace</name>
    <message>
        <source>There is no incident %1.</source>
        <translation>لا توجد حادثة بالرقم ⁦%1⁩.</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>لا توجد حادثة مفتوحة.</translation>
    </message>
    <message>
        <source>Several incidents are open; say which with --incident: %1</source>
        <translation>توجد عدة حوادث مفتوحة؛ يُحدَّد المقصود بالخيار ⁦--incident⁩: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>thabat::journal::LeaseOffice</name>
    <message>
        <source>Another desk has taken this plan over.</source>
        <translation>تولّى مكتب آخر هذه الخطة.</translation>
    </message>
</context>
<context>
    <name>thabat::monitor::AlertmanagerBoard</name>
    <message>
        <source>Not asked yet.</source>
        <translation>لم يُسأل بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s) are not shown.</source>
        <translation>
            <numerusform>لا تنبيهات أخرى.</numerusform>
            <numerusform>تنبيه واحد آخر غير معروض.</numerusform>
            <numerusform>تنبيهان آخران غير معروضين.</numerusform>
            <numerusform>%n تنبيهات أخرى غير معروضة.</numerusform>
            <numerusform>%n تنبيهًا آخر غير معروض.</numerusform>
            <numerusform>%n تنبيه آخر غير معروض.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::monitor::AlertmanagerClient</name>
    <message>
        <source>It is not known whether the silence was made: %1 Look at the list before you try again.</source>
        <translation>لا يُعرف هل تم الكتم: %1 راجع القائمة قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>It is not known whether the silence was ended: %1 Look at the list before you try again.</source>
        <translation>لا يُعرف هل أُنهي الكتم: %1 راجع القائمة قبل إعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>thabat::monitor::ServerBoard</name>
    <message>
        <source>The server has no value for it.</source>
        <translation>لا قيمة لهذا المؤشر عند الخادم.</translation>
    </message>
    <message>
        <source>There is no Prometheus API at this address (404).</source>
        <translation>لا توجد واجهة Prometheus في هذا العنوان (404).</translation>
    </message>
    <message>
        <source>The server has no sample of now.</source>
        <translation>لا عيّنة حالية عند الخادم.</translation>
    </message>
</context>
<context>
    <name>thabat::monitor::Watch</name>
    <message>
        <source>No such indicator.</source>
        <translation>لا يوجد هذا المؤشر.</translation>
    </message>
</context>
<context>
    <name>thabat::outbox::Outbox</name>
    <message>
        <source>This desk has no such channel, or it is switched off.</source>
        <translation>ليس لهذا المكتب قناة كهذه، أو هي معطّلة.</translation>
    </message>
    <message>
        <source>The program ended while this was going out.</source>
        <translation>انتهى البرنامج والرسالة في طريقها.</translation>
    </message>
</context>
<context>
    <name>thabat::ui::AlarmBell</name>
    <message>
        <source>sound off</source>
        <translation>الصوت مطفأ</translation>
    </message>
    <message>
        <source>no sound device</source>
        <translation>لا جهاز صوت</translation>
    </message>
    <message>
        <source>sound off until a new P0 or P1</source>
        <translation>الصوت مكتوم حتى تنبيه P0 أو P1 جديد</translation>
    </message>
</context>
<context>
    <name>thabat::ui::AlarmHealthSheet</name>
    <message>
        <source>Alarm health</source>
        <translation>صحة التنبيهات</translation>
    </message>
    <message>
        <source>What alarms ask of people here, against EEMUA 191.</source>
        <translation>ما تطلبه التنبيهات من الناس هنا، مقارنةً بدليل EEMUA 191.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Alarms in 10 minutes, on average</source>
        <translation>متوسط التنبيهات في 10 دقائق</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>Most alarms in any 10 minutes</source>
        <translation>أكثر التنبيهات في أي 10 دقائق</translation>
    </message>
    <message>
        <source>Shares of P0, P1 and P2</source>
        <translation>نِسب P0 وP1 وP2</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>قرب %1</translation>
    </message>
    <message>
        <source>Alarms now</source>
        <translation>التنبيهات الآن</translation>
    </message>
    <message>
        <source>Put aside for how long? Only P2 and below.</source>
        <translation>تنحية لأي مدة؟ لدرجة P2 وما دونها فقط.</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 دقيقة</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 دقيقة</translation>
    </message>
    <message>
        <source>Why? (one line, goes to the timeline)</source>
        <translation>السبب؟ (سطر واحد يُدوَّن في السجل الزمني)</translation>
    </message>
    <message>
        <source>No longer put aside</source>
        <translation>إلغاء التنحية</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) since %1, in 7 days at most.</source>
        <translation>
            <numerusform>لا تنبيهات منذ %1، خلال 7 أيام على الأكثر.</numerusform>
            <numerusform>تنبيه واحد منذ %1، خلال 7 أيام على الأكثر.</numerusform>
            <numerusform>تنبيهان منذ %1، خلال 7 أيام على الأكثر.</numerusform>
            <numerusform>%n تنبيهات منذ %1، خلال 7 أيام على الأكثر.</numerusform>
            <numerusform>%n تنبيهًا منذ %1، خلال 7 أيام على الأكثر.</numerusform>
            <numerusform>%n تنبيه منذ %1، خلال 7 أيام على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No alarms.</source>
        <translation>لا تنبيهات.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an alarm and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>متذبذب</translation>
    </message>
    <message>
        <source>good again, not yet for long enough</source>
        <translation>عاد سليمًا، ولم تكتمل المدة بعد</translation>
    </message>
    <message>
        <source>acknowledged by %1 at %2</source>
        <translation>تم الإقرار من %1 في %2</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>لم يُقرّ به</translation>
    </message>
    <message>
        <source>put aside until %1 by %2: %3</source>
        <translation>نحّاه %2 حتى %1: %3</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>Say why the alarm is put aside.</source>
        <translation>اذكر سبب تنحية التنبيه.</translation>
    </message>
    <message>
        <source>The alarm is no longer put aside.</source>
        <translation>لم يعد التنبيه منحّى.</translation>
    </message>
</context>
<context>
    <name>thabat::ui::AlarmNotices</name>
    <message>
        <source>New alarm: %1</source>
        <translation>تنبيه جديد: %1</translation>
    </message>
    <message>
        <source>Status update due</source>
        <translation>حان موعد تحديث الحالة</translation>
    </message>
</context>
<context>
    <name>thabat::ui::AlertsSheet</name>
    <message>
        <source>Type to filter</source>
        <translation>اكتب للتصفية</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Silences of Alertmanager</source>
        <translation>عمليات الكتم في Alertmanager</translation>
    </message>
    <message>
        <source>End this silence</source>
        <translation>إنهاء هذا الكتم</translation>
    </message>
    <message>
        <source>Silence which alerts?</source>
        <translation>أي تنبيهات تُكتم؟</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>المدة؟</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>ساعتان</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>مدة أخرى</translation>
    </message>
    <message>
        <source>For how long? Such as %1</source>
        <translation>المدة؟ مثل %1</translation>
    </message>
    <message>
        <source>Why? (one line, goes to the timeline)</source>
        <translation>السبب؟ (سطر واحد يُدوَّن في السجل الزمني)</translation>
    </message>
    <message numerus="yes">
        <source>Alerts · %n firing</source>
        <translation>
            <numerusform>التنبيهات · لا نشط</numerusform>
            <numerusform>التنبيهات · تنبيه نشط واحد</numerusform>
            <numerusform>التنبيهات · تنبيهان نشطان</numerusform>
            <numerusform>التنبيهات · %n تنبيهات نشطة</numerusform>
            <numerusform>التنبيهات · %n تنبيهًا نشطًا</numerusform>
            <numerusform>التنبيهات · %n تنبيه نشط</numerusform>
        </translation>
    </message>
    <message>
        <source>A silence stops messages, it mends nothing. Nothing is silenced yet.</source>
        <translation>الكتم يوقف الرسائل ولا يصلح شيئًا. لم يُكتم شيء بعد.</translation>
    </message>
    <message>
        <source>This profile names no Alertmanager: nothing can be silenced from here.</source>
        <translation>لا يذكر ملف التعريف هذا أي خادم Alertmanager: لا يمكن كتم شيء من هنا.</translation>
    </message>
    <message>
        <source>No alert fits this.</source>
        <translation>لا تنبيه يطابق هذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n more; type to find them.</source>
        <translation>
            <numerusform>لا مزيد.</numerusform>
            <numerusform>تنبيه آخر؛ اكتب للعثور عليه.</numerusform>
            <numerusform>تنبيهان آخران؛ اكتب للعثور عليهما.</numerusform>
            <numerusform>%n تنبيهات أخرى؛ اكتب للعثور عليها.</numerusform>
            <numerusform>%n تنبيهًا آخر؛ اكتب للعثور عليها.</numerusform>
            <numerusform>%n تنبيه آخر؛ اكتب للعثور عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Silence until %1</source>
        <translation>كتم حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>Covers %n alert(s) that Alertmanager has now.</source>
        <translation>
            <numerusform>لا يشمل أي تنبيه لدى Alertmanager الآن.</numerusform>
            <numerusform>يشمل تنبيهًا واحدًا لدى Alertmanager الآن.</numerusform>
            <numerusform>يشمل تنبيهين لدى Alertmanager الآن.</numerusform>
            <numerusform>يشمل %n تنبيهات لدى Alertmanager الآن.</numerusform>
            <numerusform>يشمل %n تنبيهًا لدى Alertmanager الآن.</numerusform>
            <numerusform>يشمل %n تنبيه لدى Alertmanager الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which alerts: choose one above and press Enter, or write a matcher.</source>
        <translation>حدّد التنبيهات: اختر أحدها أعلاه واضغط ⁦Enter⁩، أو اكتب شرطًا.</translation>
    </message>
    <message>
        <source>Say for how long, such as %1.</source>
        <translation>حدّد المدة، مثل %1.</translation>
    </message>
    <message>
        <source>Say why the alerts are silenced.</source>
        <translation>اذكر سبب كتم التنبيهات.</translation>
    </message>
    <message>
        <source>Alertmanager does not have this alert, so there is nothing to silence.</source>
        <translation>هذا التنبيه ليس لدى Alertmanager، فلا شيء يُكتم.</translation>
    </message>
    <message>
        <source>Alarm health</source>
        <translation>صحة التنبيهات</translation>
    </message>
</context>
<context>
    <name>thabat::ui::Announcer</name>
    <message numerus="yes">
        <source>%n more. Press Ctrl+I.</source>
        <translation>
            <numerusform>لا مزيد. ⁦Ctrl+I⁩ للموجز.</numerusform>
            <numerusform>وواحد آخر. ⁦Ctrl+I⁩ للموجز.</numerusform>
            <numerusform>واثنان آخران. ⁦Ctrl+I⁩ للموجز.</numerusform>
            <numerusform>و%n أخرى. ⁦Ctrl+I⁩ للموجز.</numerusform>
            <numerusform>و%n آخر. ⁦Ctrl+I⁩ للموجز.</numerusform>
            <numerusform>و%n آخر. ⁦Ctrl+I⁩ للموجز.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::BarZone</name>
    <message>
        <source>Keys and state: %1</source>
        <translation>المفاتيح والحالة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيهًا</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>looks on</source>
        <translation>للاطلاع فقط</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>no source reached</source>
        <translation>لا مصدر متصل</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>بلا جواب: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n firing at the servers</source>
        <translation>
            <numerusform>لا نشط لدى الخوادم</numerusform>
            <numerusform>واحد نشط لدى الخوادم</numerusform>
            <numerusform>اثنان نشطان لدى الخوادم</numerusform>
            <numerusform>%n نشطة لدى الخوادم</numerusform>
            <numerusform>%n نشطًا لدى الخوادم</numerusform>
            <numerusform>%n نشط لدى الخوادم</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1, %2 s</source>
        <translation>تراجع: %1، %2 ث</translation>
    </message>
    <message numerus="yes">
        <source>%n put aside</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>لا تنبيهات منحّاة</numerusform>
            <numerusform>واحد منحّى</numerusform>
            <numerusform>اثنان منحّيان</numerusform>
            <numerusform>%n منحّاة</numerusform>
            <numerusform>%n منحّى</numerusform>
            <numerusform>%n منحّى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::BoxesCard</name>
    <message>
        <source>Time boxes</source>
        <translation>المهل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استمرار</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What do you do instead, for the same time?</source>
        <translation>ما البديل، بالمدة نفسها؟</translation>
    </message>
    <message>
        <source>its time is over since %1: go on?</source>
        <translation>انتهت مهلتها منذ %1: هل تستمر؟</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
</context>
<context>
    <name>thabat::ui::BreachSheet</name>
    <message>
        <source>Could personal data be affected?</source>
        <translation>هل يُحتمل تأثّر بيانات شخصية؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>When did we become aware?</source>
        <translation>متى كان العلم بالحادثة؟</translation>
    </message>
    <message>
        <source>Why? (one line, goes to the timeline)</source>
        <translation>السبب؟ (سطر واحد يُدوَّن في السجل الزمني)</translation>
    </message>
    <message>
        <source>Page DPO, Legal and Security</source>
        <translation>استدعاء مسؤول حماية البيانات والشؤون القانونية والأمن</translation>
    </message>
    <message>
        <source>Other authorities may have to be told as well.</source>
        <translation>قد يلزم إشعار جهات مختصة أخرى أيضًا.</translation>
    </message>
    <message>
        <source>A reminder, not legal advice.</source>
        <translation>تذكير تنظيمي وليس استشارة قانونية.</translation>
    </message>
    <message>
        <source>Start PDPL breach clock</source>
        <translation>بدء عدّاد إشعار تسرب البيانات</translation>
    </message>
    <message>
        <source>Personal data breach</source>
        <translation>تسرب بيانات شخصية</translation>
    </message>
    <message>
        <source>The clock does not run. Nobody has been told.</source>
        <translation>العدّاد لا يعمل، ولم تُشعَر أي جهة.</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>لا توجد حادثة مفتوحة.</translation>
    </message>
    <message>
        <source>Answer the first question.</source>
        <translation>جواب السؤال الأول مطلوب.</translation>
    </message>
    <message>
        <source>%1 left to notify SDAIA</source>
        <translation>المتبقي لإشعار سدايا: %1</translation>
    </message>
    <message>
        <source>Deadline %1 · %2</source>
        <extracomment>the date of the deadline in the two calendars</extracomment>
        <translation>الموعد النهائي %1 · %2</translation>
    </message>
    <message>
        <source>What it says (empty: not known yet)</source>
        <translation>نصّه (فارغ: غير معروف بعد)</translation>
    </message>
    <message>
        <source>Copy notice</source>
        <translation>نسخ الإشعار</translation>
    </message>
    <message>
        <source>Copy text to people</source>
        <translation>نسخ نص أصحاب البيانات</translation>
    </message>
    <message>
        <source>Write into the notice</source>
        <translation>كتابة في الإشعار</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>الناقص: %1</translation>
    </message>
    <message numerus="yes">
        <source>Filed: %n time(s)</source>
        <translation>
            <numerusform>لم يُقدّم بعد</numerusform>
            <numerusform>قُدّم مرة واحدة</numerusform>
            <numerusform>قُدّم مرتين</numerusform>
            <numerusform>قُدّم %n مرات</numerusform>
            <numerusform>قُدّم %n مرة</numerusform>
            <numerusform>قُدّم %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Check it before you hand it in.</source>
        <translation>نُسخ. راجعه قبل تقديمه.</translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation>ما تريد تدوينه</translation>
    </message>
    <message>
        <source>The notice was handed in</source>
        <translation>قُدّم الإشعار</translation>
    </message>
    <message>
        <source>People were told</source>
        <translation>أُشعر الأشخاص</translation>
    </message>
    <message>
        <source>No notice is needed</source>
        <translation>لا يلزم الإشعار</translation>
    </message>
    <message>
        <source>When? (Riyadh time)</source>
        <translation>متى؟ (بتوقيت الرياض)</translation>
    </message>
    <message>
        <source>Who decided it? (such as the data protection officer)</source>
        <translation>من قرر ذلك؟ (مثل مسؤول حماية البيانات الشخصية)</translation>
    </message>
    <message>
        <source>What the authority answered, such as a number</source>
        <translation>ردّ الجهة المختصة، مثل رقم</translation>
    </message>
    <message>
        <source>Record that it was handed in</source>
        <translation>تسجيل تقديم الإشعار</translation>
    </message>
    <message>
        <source>Copy the notice first: what was copied is kept as what was sent.</source>
        <translation>انسخ الإشعار أولًا: يُحفظ ما نُسخ على أنه ما قُدّم.</translation>
    </message>
    <message>
        <source>How? (such as an e-mail to all of them)</source>
        <translation>كيف؟ (مثل رسالة بريد إلى جميعهم)</translation>
    </message>
    <message>
        <source>Record that people were told</source>
        <translation>تسجيل إشعار الأشخاص</translation>
    </message>
    <message>
        <source>Why is no notice needed?</source>
        <translation>لماذا لا يلزم الإشعار؟</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>إيقاف العدّاد</translation>
    </message>
</context>
<context>
    <name>thabat::ui::BriefLists</name>
    <message>
        <source>List of the brief</source>
        <translation>قائمة الموجز</translation>
    </message>
    <message>
        <source>Next line of the brief</source>
        <translation>السطر التالي من الموجز</translation>
    </message>
    <message>
        <source>One line; Enter writes it</source>
        <translation>سطر واحد، و⁦Enter⁩ لكتابته</translation>
    </message>
    <message>
        <source>Nothing written yet. A note does it too: /believed the pool is full</source>
        <translation>لم يُكتب شيء بعد. وتكفي ملاحظة أيضًا: ⁦#مظنون⁩ الاتصالات ممتلئة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a list of the brief, such as Believed, and the line</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>نقل: %1</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>شطب</translation>
    </message>
</context>
<context>
    <name>thabat::ui::BriefSheet</name>
    <message>
        <source>Situation brief</source>
        <translation>موجز الموقف</translation>
    </message>
    <message>
        <source>As of %1. Nothing is posted.</source>
        <translation>الموقف عند %1. لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>لا توجد حادثة مفتوحة.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>نُسخ النص.</translation>
    </message>
    <message>
        <source>Living brief</source>
        <translation>الموجز الحي</translation>
    </message>
</context>
<context>
    <name>thabat::ui::ChartGrid</name>
    <message>
        <source>%1 %2</source>
        <comment>what and how much</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>letter, meaning and time of an event</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>dotted: same time yesterday</source>
        <translation>المنقّط: الوقت نفسه أمس</translation>
    </message>
</context>
<context>
    <name>thabat::ui::ChecklistCard</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>عرض: %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>one line of a checklist: number, title</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>one line of a playbook: number, sign of its kind, title</extracomment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <translation>الخطوة %1 من %2، %3، %4</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, not done</source>
        <translation>الخطوة %1 من %2، %3، لم تُنجز</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لا تنطبق</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message numerus="yes">
        <source>Complete except %n deferred</source>
        <translation>
            <numerusform>مكتملة</numerusform>
            <numerusform>مكتملة عدا خطوة مؤجلة واحدة</numerusform>
            <numerusform>مكتملة عدا خطوتين مؤجلتين</numerusform>
            <numerusform>مكتملة عدا %n خطوات مؤجلة</numerusform>
            <numerusform>مكتملة عدا %n خطوة مؤجلة</numerusform>
            <numerusform>مكتملة عدا %n خطوة مؤجلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::CommandView</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>thabat::ui::Composer</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Type a note. Enter saves. /d decision · @ops · -5m · ! key moment</source>
        <translation>اكتب ملاحظة، و⁦Enter⁩ للحفظ. ⁦#⁩قرار · ⁦@⁩عمليات · ⁦-5m⁩ · ⁦!⁩ لحظة مهمة</translation>
    </message>
    <message>
        <source>That is more than a day ago. Enter again saves it so.</source>
        <translation>الوقت قبل أكثر من يوم. للحفظ كما هو ⁦Enter⁩ مرة أخرى.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظت %1</translation>
    </message>
    <message>
        <source>Not saved; the text is still here. %1</source>
        <translation>لم تُحفظ؛ ما زال النص هنا. %1</translation>
    </message>
    <message>
        <source>Esc again clears the note.</source>
        <translation>لمسح الملاحظة ⁦Esc⁩ مرة أخرى.</translation>
    </message>
    <message>
        <source>Notes can be written as soon as an incident is declared.</source>
        <translation>يبدأ تدوين الملاحظات عند إعلان حادثة.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing written for %n min. What was seen, decided or done?</source>
        <translation>
            <numerusform>لم يُكتب شيء منذ أقل من دقيقة. ما الذي رُصد أو تقرَّر أو نُفِّذ؟</numerusform>
            <numerusform>لم يُكتب شيء منذ دقيقة. ما الذي رُصد أو تقرَّر أو نُفِّذ؟</numerusform>
            <numerusform>لم يُكتب شيء منذ دقيقتين. ما الذي رُصد أو تقرَّر أو نُفِّذ؟</numerusform>
            <numerusform>لم يُكتب شيء منذ %n دقائق. ما الذي رُصد أو تقرَّر أو نُفِّذ؟</numerusform>
            <numerusform>لم يُكتب شيء منذ %n دقيقة. ما الذي رُصد أو تقرَّر أو نُفِّذ؟</numerusform>
            <numerusform>لم يُكتب شيء منذ %n دقيقة. ما الذي رُصد أو تقرَّر أو نُفِّذ؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::ConfirmPanel</name>
    <message>
        <source>Released. Nothing ran.</source>
        <translation>رُفع الضغط. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>Hold to roll back %1 to %2</source>
        <translation>اضغط مطوّلًا لإرجاع %1 إلى %2</translation>
    </message>
    <message>
        <source>Roll back %1 to %2</source>
        <translation>إرجاع %1 إلى %2</translation>
    </message>
    <message>
        <source>Hold to run “%1” on %2</source>
        <translation>اضغط مطوّلًا لتنفيذ «%1» على %2</translation>
    </message>
    <message>
        <source>Run “%1” on %2</source>
        <translation>تنفيذ «%1» على %2</translation>
    </message>
    <message>
        <source>Who agreed besides you?</source>
        <translation>من وافق معك؟</translation>
    </message>
    <message>
        <source>Why? (one line, goes to the timeline)</source>
        <translation>السبب؟ (سطر واحد يُدوَّن في السجل الزمني)</translation>
    </message>
    <message>
        <source>Go on without evidence</source>
        <translation>المتابعة دون أدلة</translation>
    </message>
    <message>
        <source>or type %1 to confirm</source>
        <translation>أو اكتب %1 للتأكيد</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>اكتب %1 للتأكيد</translation>
    </message>
    <message>
        <source>Name the second person who agreed.</source>
        <translation>اسم الشخص الثاني الموافق مطلوب.</translation>
    </message>
    <message>
        <source>The second person must be somebody else than you.</source>
        <translation>يجب أن يكون الشخص الثاني غيرك.</translation>
    </message>
    <message>
        <source>Write why this is needed.</source>
        <translation>سبب الحاجة إلى التنفيذ مطلوب.</translation>
    </message>
    <message>
        <source>Take an evidence snapshot first, or go on without.</source>
        <translation>تُلتقط لقطة أدلة أولًا، أو تكون المتابعة دونها.</translation>
    </message>
    <message>
        <source>This plan has no target to type. It cannot run from here.</source>
        <translation>لا هدف لهذه الخطة يُكتب للتأكيد، فلا يمكن تنفيذها من هنا.</translation>
    </message>
    <message>
        <source>Type %1 exactly to confirm.</source>
        <translation>للتأكيد يُكتب %1 كما هو.</translation>
    </message>
    <message>
        <source>Nothing ran. Type %1 exactly to confirm.</source>
        <translation>لم يُنفَّذ شيء. للتأكيد يُكتب ⁦%1⁩ كما هو.</translation>
    </message>
    <message>
        <source>%1 (without an evidence snapshot)</source>
        <translation>%1 (دون لقطة أدلة)</translation>
    </message>
    <message>
        <source>I have looked at what runs now. Take over</source>
        <translation>نظرتُ فيما يعمل الآن. تولّي الأمر</translation>
    </message>
    <message>
        <source>I cannot see other desks. Go on all the same</source>
        <translation>لا أرى المكاتب الأخرى. المتابعة مع ذلك</translation>
    </message>
    <message>
        <source>Confirm that you take over.</source>
        <translation>أكّد أنك تتولّى الأمر.</translation>
    </message>
    <message>
        <source>Confirm that you cannot see other desks.</source>
        <translation>أكّد أنك لا ترى المكاتب الأخرى.</translation>
    </message>
</context>
<context>
    <name>thabat::ui::DeclareSheet</name>
    <message>
        <source>The text is copied.</source>
        <translation>نُسخ النص.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <source>In doubt, pick the higher severity. You can lower it later.</source>
        <translation>عند الشك تُختار الدرجة الأعلى، ويمكن خفضها لاحقًا.</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>ما الملاحَظ الآن؟</translation>
    </message>
    <message>
        <source>Customers affected?</source>
        <translation>هل تأثّر العملاء؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Incident Commander</source>
        <translation>قائد الحادثة</translation>
    </message>
    <message>
        <source>Text for #incidents</source>
        <translation>نص الإعلان في ⁦#incidents⁩</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>إعلان حادثة</translation>
    </message>
    <message>
        <source>Nothing is posted yet. %1 is open; this declares another one.</source>
        <translation>لم يُنشر شيء بعد. الحادثة %1 مفتوحة، وهذا إعلان حادثة أخرى.</translation>
    </message>
    <message>
        <source>Nothing is posted yet.</source>
        <translation>لم يُنشر شيء بعد.</translation>
    </message>
    <message>
        <source>Suggested %1: %2</source>
        <translation>مقترح %1: %2</translation>
    </message>
    <message>
        <source>Declare %1</source>
        <translation>إعلان %1</translation>
    </message>
    <message>
        <source>Choose a severity: 0, 1, 2 or 3.</source>
        <translation>اختيار درجة الخطورة مطلوب: 0 أو 1 أو 2 أو 3.</translation>
    </message>
    <message>
        <source>Declared %1 at %2.</source>
        <translation>أُعلنت الحادثة %1 في %2.</translation>
    </message>
    <message>
        <source>Not posted to #incidents. Text copied — paste it by hand.</source>
        <translation>لم يُنشر في ⁦#incidents⁩. نُسخ النص؛ الصقه يدويًا.</translation>
    </message>
    <message>
        <source>Text of the ticket copied — paste it by hand.</source>
        <translation>نُسخ نص التذكرة؛ الصقه يدويًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>thabat::ui::DeskProgram</name>
    <message>
        <source>Another window writes this journal; this one only looks on.</source>
        <translation>نافذة أخرى تكتب في هذا السجل؛ هذه للاطلاع فقط.</translation>
    </message>
    <message>
        <source>Part of the profile is switched off: %1</source>
        <translation>جزء من ملف التعريف معطّل: %1</translation>
    </message>
    <message>
        <source>Other desks do not get what this one writes: %1 Everything is kept here; pass it on with an export.</source>
        <translation>لا يصل المكاتبَ الأخرى ما يُكتب هنا: %1 كل شيء محفوظ هنا؛ ويُمرَّر بملف تصدير.</translation>
    </message>
</context>
<context>
    <name>thabat::ui::DoZone</name>
    <message>
        <source>Do, readiness</source>
        <translation>المهام، الجاهزية</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>إعلان حادثة</translation>
    </message>
    <message>
        <source>Do, %1</source>
        <translation>المهام، %1</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>First 10 minutes</source>
        <translation>الدقائق العشر الأولى</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>section, playbook</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Freezing deploys</source>
        <translation>جارٍ تجميد النشر</translation>
    </message>
    <message>
        <source>Saving evidence</source>
        <translation>جارٍ حفظ الأدلة</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>قيد التنفيذ: %1</translation>
    </message>
    <message>
        <source>Saving evidence: %1 of %2</source>
        <translation>جارٍ حفظ الأدلة: %1 من %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>thabat::ui::EndCard</name>
    <message>
        <source>The deploy freeze is still on.</source>
        <translation>تجميد النشر ما زال قائمًا.</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>مراجعة ما بعد الحادثة</translation>
    </message>
    <message>
        <source>Is it better?</source>
        <translation>هل تحسّن الوضع؟</translation>
    </message>
    <message>
        <source>Watch whether it stays stable, then resolve.</source>
        <translation>مراقبة الاستقرار أولًا، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Start monitoring</source>
        <translation>بدء المراقبة</translation>
    </message>
    <message>
        <source>Resolve when all gates are met or deferred with a reason.</source>
        <translation>الإنهاء عند اكتمال كل الشروط أو تأجيلها مع السبب.</translation>
    </message>
    <message>
        <source>Resolve incident</source>
        <translation>إنهاء الحادثة</translation>
    </message>
</context>
<context>
    <name>thabat::ui::FindLine</name>
    <message>
        <source>Find in timeline</source>
        <translation>بحث في السجل الزمني</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the match shown, and how many there are</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>thabat::ui::FirstRun</name>
    <message>
        <source>Thabat</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>Welcome to Thabat</source>
        <translation>مرحبًا بك في ثبات</translation>
    </message>
    <message>
        <source>Three answers, and the desk is ready. Everything stays on this computer.</source>
        <translation>ثلاثة أجوبة ويصبح المكتب جاهزًا. كل شيء يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Your name, as the record shows it</source>
        <translation>اسمك كما يظهر في السجل</translation>
    </message>
    <message>
        <source>Which service?</source>
        <translation>أي خدمة؟</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>عنوانها</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Open a team file…</source>
        <translation>فتح ملف فريق…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Practice service: everything works, nothing is real</source>
        <translation>خدمة التدريب: كل شيء يعمل ولا شيء حقيقي</translation>
    </message>
    <message>
        <source>A service of my own</source>
        <translation>خدمة خاصة بي</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>The desk looks for a health check and for metrics there. It changes nothing.</source>
        <translation>يبحث المكتب هناك عن فحص صحة الخدمة وعن المقاييس، ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>✓ Health at %1: %2</source>
        <translation>✓ الصحة في %1: %2</translation>
    </message>
    <message>
        <source>✓ Metrics at %1</source>
        <translation>✓ المقاييس في %1</translation>
    </message>
    <message>
        <source>✓ Charts: %1</source>
        <translation>✓ المخططات: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Somebody answers there, but neither health nor metrics were found.</source>
        <translation>هناك من يجيب، لكن لم يُعثر على فحص صحة ولا مقاييس.</translation>
    </message>
</context>
<context>
    <name>thabat::ui::GateRow</name>
    <message>
        <source>Met: %1</source>
        <translation>مكتمل: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>غير مكتمل: %1</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Why is this deferred?</source>
        <translation>ما سبب التأجيل؟</translation>
    </message>
</context>
<context>
    <name>thabat::ui::HandOverSheet</name>
    <message>
        <source>The text is copied.</source>
        <translation>نُسخ النص.</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>تسليم القيادة إلى</translation>
    </message>
    <message>
        <source>Ask aloud:</source>
        <translation>السؤال بصوت مسموع:</translation>
    </message>
    <message>
        <source>I have command</source>
        <translation>القيادة معي</translation>
    </message>
    <message>
        <source>Hand over command</source>
        <translation>تسليم القيادة</translation>
    </message>
    <message>
        <source>Nobody has command. Nothing has changed yet.</source>
        <translation>لا قائد للحادثة. لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>%1 has command. Nothing has changed yet.</source>
        <translation>القيادة مع %1. لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>%1, do you have command?</source>
        <translation>‏%1، هل استُلمت القيادة؟</translation>
    </message>
    <message>
        <source>Initials of who takes command</source>
        <translation>الأحرف الأولى من اسم مستلم القيادة</translation>
    </message>
    <message>
        <source>%1 types initials</source>
        <translation>الأحرف الأولى من اسم %1، يكتبها بنفسه</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>لا توجد حادثة مفتوحة.</translation>
    </message>
    <message>
        <source>Name the person who takes command.</source>
        <translation>اسم من يستلم القيادة مطلوب.</translation>
    </message>
    <message>
        <source>%1 has command already.</source>
        <translation>القيادة مع %1 أصلًا.</translation>
    </message>
    <message>
        <source>Waiting for the initials of %1.</source>
        <translation>بانتظار الأحرف الأولى من اسم %1.</translation>
    </message>
    <message>
        <source>%1 is incident commander since %2.</source>
        <translation>‏%1 قائد الحادثة منذ %2.</translation>
    </message>
    <message>
        <source>Handover card</source>
        <translation>بطاقة التسليم</translation>
    </message>
    <message>
        <source>The commander is gone and cannot be asked</source>
        <translation>القائد غائب ولا يمكن سؤاله</translation>
    </message>
    <message>
        <source>Why? (one line, goes to the timeline)</source>
        <translation>السبب؟ (سطر واحد يُدوَّن في السجل الزمني)</translation>
    </message>
    <message>
        <source>Copy card</source>
        <translation>نسخ البطاقة</translation>
    </message>
    <message>
        <source>Offer command</source>
        <translation>عرض القيادة</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>اعتذار</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>سحب العرض</translation>
    </message>
    <message>
        <source>Take command</source>
        <translation>تولّي القيادة</translation>
    </message>
    <message>
        <source>Say why the commander cannot be asked.</source>
        <translation>يلزم ذكر سبب تعذّر سؤال القائد.</translation>
    </message>
    <message>
        <source>Command is offered to %1. Until it is accepted nothing changes.</source>
        <translation>القيادة معروضة على %1، ولا يتغيّر شيء حتى قبولها.</translation>
    </message>
</context>
<context>
    <name>thabat::ui::HelpSheet</name>
    <message>
        <source>Keys for this place</source>
        <translation>مفاتيح هذا الموضع</translation>
    </message>
    <message>
        <source>Alarm health</source>
        <translation>صحة التنبيهات</translation>
    </message>
</context>
<context>
    <name>thabat::ui::HoldButton</name>
    <message>
        <source>Hold Space or the mouse button for %1 seconds. Releasing early does nothing.</source>
        <translation>ضغط مطوّل على ⁦Space⁩ أو زر الفأرة لمدة %1 ثانية. رفع الضغط مبكرًا لا ينفّذ شيئًا.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds left to hold, a short unit</extracomment>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>thabat::ui::IncidentLine</name>
    <message>
        <source>Show</source>
        <comment>an incident</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>مراجعة ما بعد الحادثة</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Post-mortem was due %1.</source>
        <translation>كان موعد مراجعة ما بعد الحادثة %1.</translation>
    </message>
    <message>
        <source>Post-mortem due today.</source>
        <translation>موعد مراجعة ما بعد الحادثة اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>Post-mortem due: %n business day(s) left</source>
        <translation>
            <numerusform>موعد مراجعة ما بعد الحادثة: انتهت المهلة</numerusform>
            <numerusform>موعد مراجعة ما بعد الحادثة: بقي يوم عمل واحد</numerusform>
            <numerusform>موعد مراجعة ما بعد الحادثة: بقي يوما عمل</numerusform>
            <numerusform>موعد مراجعة ما بعد الحادثة: بقيت %n أيام عمل</numerusform>
            <numerusform>موعد مراجعة ما بعد الحادثة: بقي %n يوم عمل</numerusform>
            <numerusform>موعد مراجعة ما بعد الحادثة: بقي %n يوم عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>مقيّدة</translation>
    </message>
</context>
<context>
    <name>thabat::ui::LastIncidents</name>
    <message>
        <source>Last incidents</source>
        <translation>آخر الحوادث</translation>
    </message>
    <message>
        <source>No incident so far.</source>
        <translation>لا حوادث حتى الآن.</translation>
    </message>
</context>
<context>
    <name>thabat::ui::LoopsCard</name>
    <message>
        <source>Open loops</source>
        <translation>المهام المفتوحة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>إلغاء المؤقت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no due time</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>متأخرة منذ %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>الموعد %1</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>إنهاء الكتم</translation>
    </message>
    <message>
        <source>Alerts silenced: %1</source>
        <translation>تنبيهات مكتومة: %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Who keeps it after the incident? %1</source>
        <translation>من يتولّاه بعد الحادث؟ %1</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <translation>يتولّاه %1</translation>
    </message>
</context>
<context>
    <name>thabat::ui::MainWindow</name>
    <message>
        <source>Thabat</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>See</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Change severity</source>
        <translation>تغيير درجة الخطورة</translation>
    </message>
    <message>
        <source>Hand over command</source>
        <translation>تسليم القيادة</translation>
    </message>
    <message>
        <source>Resolve incident</source>
        <translation>إنهاء الحادثة</translation>
    </message>
    <message>
        <source>Start PDPL breach clock</source>
        <translation>بدء عدّاد إشعار تسرب البيانات</translation>
    </message>
    <message>
        <source>Declare another incident</source>
        <translation>إعلان حادثة أخرى</translation>
    </message>
    <message>
        <source>All calm. No open incident.</source>
        <translation>الوضع هادئ. لا توجد حادثة مفتوحة.</translation>
    </message>
    <message>
        <source>No alarms to acknowledge.</source>
        <translation>لا تنبيهات للإقرار بها.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>من يقرؤها</translation>
    </message>
</context>
<context>
    <name>thabat::ui::Menus</name>
    <message>
        <source>Incident</source>
        <translation>الحادثة</translation>
    </message>
    <message>
        <source>Hand over command</source>
        <translation>تسليم القيادة</translation>
    </message>
    <message>
        <source>Resolve incident</source>
        <translation>إنهاء الحادثة</translation>
    </message>
    <message>
        <source>Start PDPL breach clock</source>
        <translation>بدء عدّاد إشعار تسرب البيانات</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>مراجعة ما بعد الحادثة</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>See</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>الإرجاع</translation>
    </message>
    <message>
        <source>View</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Alarm health</source>
        <translation>صحة التنبيهات</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>من يقرؤها</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
</context>
<context>
    <name>thabat::ui::NagNotice</name>
    <message>
        <source>No answer for %1. Escalate to %2?</source>
        <translation>لا رد منذ %1. هل يُصعَّد إلى %2؟</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>No answer for %1 from %2.</source>
        <translation>لا رد منذ %1 من %2.</translation>
    </message>
    <message>
        <source>Who to page</source>
        <translation>من يُستدعى</translation>
    </message>
    <message>
        <source>Nobody for %1 yet: %2</source>
        <translation>بلا صاحب منذ %1: %2</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>تعيين</translation>
    </message>
</context>
<context>
    <name>thabat::ui::OutboxSheet</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>No update has gone out by a channel yet.</source>
        <translation>لم يخرج أي تحديث عبر قناة بعد.</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>نصّها</translation>
    </message>
    <message>
        <source>Why is it given up? (one line, goes to the timeline)</source>
        <translation>لماذا يُصرف النظر عنها؟ (سطر واحد يُدوَّن في السجل الزمني)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>صرف النظر</translation>
    </message>
    <message>
        <source>Test this channel</source>
        <translation>اختبار هذه القناة</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message numerus="yes">
        <source>Outbox · %n for you to see to</source>
        <translation>
            <numerusform>صندوق الصادر · لا شيء ينتظرك</numerusform>
            <numerusform>صندوق الصادر · رسالة واحدة تنتظرك</numerusform>
            <numerusform>صندوق الصادر · رسالتان تنتظرانك</numerusform>
            <numerusform>صندوق الصادر · %n رسائل تنتظرك</numerusform>
            <numerusform>صندوق الصادر · %n رسالة تنتظرك</numerusform>
            <numerusform>صندوق الصادر · %n رسالة تنتظرك</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is for drills: nothing goes out.</source>
        <translation>هذا الملف للتدريب: لا يخرج شيء.</translation>
    </message>
    <message>
        <source>What could not go out by itself stays here until a person has seen to it.</source>
        <translation>ما لم يخرج من تلقاء نفسه يبقى هنا حتى ينظر فيه شخص.</translation>
    </message>
    <message>
        <source>I passed it on by hand</source>
        <translation>أرسلتها يدويًا</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>لمن: %1</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>معطّلة: %1</translation>
    </message>
    <message>
        <source>A person copies the text and passes it on.</source>
        <translation>ينسخ شخص النص ويرسله.</translation>
    </message>
    <message>
        <source>This profile names no channels: updates are copied and pasted by hand.</source>
        <translation>لا قنوات في هذا الملف: تُنسخ التحديثات وتُلصق يدويًا.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>نُسخ النص.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>thabat::ui::PageRow</name>
    <message>
        <source>Page</source>
        <extracomment>a button beside what happened; it opens the sheet and calls nobody yet</extracomment>
        <translation>استدعاء</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>استدعاء: %1</translation>
    </message>
</context>
<context>
    <name>thabat::ui::PageSheet</name>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>ما يُقال</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>تم الإقرار</translation>
    </message>
    <message>
        <source>No answer, next person</source>
        <translation>لا رد، الشخص التالي</translation>
    </message>
    <message>
        <source>Page again</source>
        <translation>استدعاء من جديد</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a name, %2 what that person is on call for</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No number in the list.</source>
        <translation>لا رقم في القائمة.</translation>
    </message>
    <message>
        <source>Who to page</source>
        <translation>من يُستدعى</translation>
    </message>
    <message>
        <source>Nobody has been paged for this.</source>
        <translation>لم يُستدعَ أحد لهذا بعد.</translation>
    </message>
    <message>
        <source>Paged %1 ago.</source>
        <translation>استُدعي منذ %1.</translation>
    </message>
    <message>
        <source>Paged %1 ago; %2 left to answer.</source>
        <translation>استُدعي منذ %1، وبقي %2 للرد.</translation>
    </message>
    <message>
        <source>Paged %1 ago; an answer was due %2 ago.</source>
        <translation>استُدعي منذ %1، وكان الرد مستحقًا قبل %2.</translation>
    </message>
    <message>
        <source>Page all of them</source>
        <translation>استدعاؤهم جميعًا</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>استدعاء %1</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>لا توجد حادثة مفتوحة.</translation>
    </message>
</context>
<context>
    <name>thabat::ui::PagesCard</name>
    <message>
        <source>Who to page</source>
        <translation>من يُستدعى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what happened, and who is paged for it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page</comment>
        <extracomment>who was paged, and how far that is</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>thabat::ui::Palette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Type a command, a name or a scenario</source>
        <translation>اكتب أمرًا أو اسمًا أو سيناريو</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>هل المقصود: %1</translation>
    </message>
    <message>
        <source>Nothing fits. @ people · # playbooks · $ charts · ! actions · ? help</source>
        <translation>لا شيء يطابق. @ أشخاص · # أدلة · $ مخططات · ! إجراءات · ? مساعدة</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 of %2 is the place in the list, %3 what would be done</extracomment>
        <translation>%1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>thabat::ui::PlaybookCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Suggested: %1 of %2 signs</source>
        <translation>مقترح: %1 من %2 من العلامات</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>دليل الاستجابة</translation>
    </message>
    <message>
        <source>No playbook matches. Continue with First 10 and write what you see.</source>
        <translation>لا يوجد دليل مطابق. تابع «الدقائق العشر الأولى» ودوّن ما تلاحظه.</translation>
    </message>
    <message>
        <source>Open playbook</source>
        <translation>فتح الدليل</translation>
    </message>
    <message>
        <source>Other playbooks</source>
        <translation>أدلة أخرى</translation>
    </message>
    <message>
        <source>Change severity</source>
        <translation>تغيير درجة الخطورة</translation>
    </message>
</context>
<context>
    <name>thabat::ui::PlaybookSheet</name>
    <message>
        <source>Type to filter</source>
        <translation>اكتب للتصفية</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>أدلة الاستجابة</translation>
    </message>
    <message>
        <source>No playbook matches. Continue with First 10 and write what you see.</source>
        <translation>لا يوجد دليل مطابق. تابع «الدقائق العشر الأولى» ودوّن ما تلاحظه.</translation>
    </message>
    <message>
        <source>Open playbook</source>
        <translation>فتح الدليل</translation>
    </message>
    <message>
        <source>The best fitting first. Nothing is opened yet.</source>
        <translation>الأنسب أولًا. لم يُفتح شيء بعد.</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>لا توجد حادثة مفتوحة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>section and title of a playbook</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Playbook opened: %1</source>
        <translation>فُتح الدليل: %1</translation>
    </message>
</context>
<context>
    <name>thabat::ui::PostMortemSheet</name>
    <message>
        <source>Describe conditions, not people.</source>
        <translation>وصف الظروف لا الأشخاص.</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>مراجعة ما بعد الحادثة</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>What people wrote stays when it is made again.</source>
        <translation>ما كتبه الأشخاص يبقى عند إعادة الإنشاء.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Make again from the record</source>
        <translation>إعادة الإنشاء من السجل</translation>
    </message>
    <message>
        <source>Create post-mortem draft</source>
        <translation>إنشاء مسودة مراجعة ما بعد الحادثة</translation>
    </message>
    <message>
        <source>There is no incident yet.</source>
        <translation>لا توجد حادثة بعد.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Was due %1.</source>
        <translation>كان الموعد %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) left</source>
        <translation>
            <numerusform>انتهت المهلة</numerusform>
            <numerusform>بقي يوم عمل واحد</numerusform>
            <numerusform>بقي يوما عمل</numerusform>
            <numerusform>بقيت %n أيام عمل</numerusform>
            <numerusform>بقي %n يوم عمل</numerusform>
            <numerusform>بقي %n يوم عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1 · %2</source>
        <translation>الموعد %1 · %2</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>حفظ بصيغة HTML</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>thabat::ui::PreviewView</name>
    <message>
        <source>health ok %1 times in a row</source>
        <translation>صحة الخدمة سليمة (عدد المرات المتتالية: %1)</translation>
    </message>
    <message>
        <source>%1 is what runs</source>
        <translation>الإصدار العامل هو %1</translation>
    </message>
    <message>
        <source>%1 below %2 for %3</source>
        <translation>%1 دون %2 مدة %3</translation>
    </message>
    <message>
        <source>Then verify, within %1: %2</source>
        <translation>ثم التحقق خلال %1: %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between checks</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>These commands will run. Nothing has run yet.</source>
        <translation>ستُنفَّذ هذه الأوامر. لم يُنفَّذ شيء بعد.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تجربة دون تنفيذ</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Take evidence snapshot</source>
        <translation>التقاط لقطة أدلة</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>غير معروف: %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Nobody here saw when it was deployed.</source>
        <translation>وقت النشر غير مرصود هنا.</translation>
    </message>
    <message>
        <source>Inside the 24-hour window. No blame.</source>
        <translation>ضمن مهلة 24 ساعة، بلا لوم.</translation>
    </message>
    <message>
        <source>Deployed %1 ago. After 24 h prefer a forward fix. Say why you roll back.</source>
        <translation>نُشر قبل %1. بعد 24 ساعة يُفضَّل الإصلاح بنشر جديد. ما سبب الإرجاع؟</translation>
    </message>
    <message>
        <source>Evidence snapshot %1 saved (%2).</source>
        <translation>حُفظت لقطة الأدلة %1 (%2).</translation>
    </message>
    <message>
        <source>No evidence yet. Take a quick snapshot first (about %1 s)?</source>
        <translation>لا توجد أدلة محفوظة. هل تُلتقط لقطة سريعة أولًا (نحو %1 ث)؟</translation>
    </message>
    <message>
        <source>Saving evidence: %1 of %2</source>
        <translation>جارٍ حفظ الأدلة: %1 من %2</translation>
    </message>
    <message>
        <source>This preview is good for %1 s.</source>
        <translation>هذه المعاينة صالحة %1 ث.</translation>
    </message>
    <message>
        <source>Preview expired. Read it again.</source>
        <translation>انتهت صلاحية المعاينة. أعد قراءتها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a lookup must show</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>thabat::ui::PrivacySheet</name>
    <message>
        <source>this desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>nobody has written there yet</source>
        <translation>لم يكتب فيه أحد بعد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <extracomment>of a desk&apos;s key, to be compared by voice</extracomment>
        <translation>البصمة %1</translation>
    </message>
    <message>
        <source>Desks that can read what follows</source>
        <translation>المكاتب التي تقرأ ما يلي</translation>
    </message>
    <message>
        <source>No other desk is known here yet.</source>
        <translation>لا يُعرف هنا مكتب آخر بعد.</translation>
    </message>
    <message>
        <source>What is written from now on is sealed for these desks: here, at the hub and in every export. What was written before stays as it is. Who wrote, when, and what kind of entry it is stay open.</source>
        <translation>ما يُكتب من الآن يُختم لهذه المكاتب: هنا وفي المركز وفي كل ملف مصدَّر. وما كُتب من قبل يبقى كما هو. ويبقى ظاهرًا من كتب ومتى ونوع المدخلة.</translation>
    </message>
    <message>
        <source>What is erased does not come back. Other desks, the hub, exports, documents and the evidence folder are not touched. The chain stays provable.</source>
        <translation>ما يُمحى لا يعود. لا تُمس المكاتب الأخرى ولا المركز ولا الملفات المصدّرة ولا المستندات ولا مجلد الأدلة. وتبقى السلسلة قابلة للإثبات.</translation>
    </message>
    <message>
        <source>Why? (one line, goes to the timeline)</source>
        <translation>السبب؟ (سطر واحد يُدوَّن في السجل الزمني)</translation>
    </message>
    <message>
        <source>Who can read this incident</source>
        <translation>من يقرأ هذه الحادثة</translation>
    </message>
    <message>
        <source>There is no incident yet.</source>
        <translation>لا توجد حادثة بعد.</translation>
    </message>
    <message>
        <source>Every desk can read it. Nothing has changed yet.</source>
        <translation>يقرؤها كل مكتب. لم يتغيّر شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) can read it. Nothing has changed yet.</source>
        <translation>
            <numerusform>لا يقرؤها أي مكتب. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>يقرؤها مكتب واحد. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>يقرؤها مكتبان. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>تقرؤها %n مكاتب. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>يقرؤها %n مكتبًا. لم يتغيّر شيء بعد.</numerusform>
            <numerusform>يقرؤها %n مكتب. لم يتغيّر شيء بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restrict to %n desk(s)</source>
        <translation>
            <numerusform>لا تقييد على أي مكتب</numerusform>
            <numerusform>تقييد على مكتب واحد</numerusform>
            <numerusform>تقييد على مكتبين</numerusform>
            <numerusform>تقييد على %n مكاتب</numerusform>
            <numerusform>تقييد على %n مكتبًا</numerusform>
            <numerusform>تقييد على %n مكتب</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase the texts</source>
        <translation>محو النصوص</translation>
    </message>
    <message>
        <source>The incident is over. Nothing has changed yet.</source>
        <translation>انتهت الحادثة. لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Type the incident: %1</source>
        <translation>اكتب معرّف الحادثة: %1</translation>
    </message>
    <message>
        <source>Reading which desks there are.</source>
        <translation>تجري قراءة المكاتب المعروفة.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>هي كذلك بالفعل.</translation>
    </message>
    <message>
        <source>The texts are erased already.</source>
        <translation>النصوص ممحوّة بالفعل.</translation>
    </message>
    <message>
        <source>Say why the texts are erased.</source>
        <translation>اكتب سبب محو النصوص.</translation>
    </message>
    <message>
        <source>Type the incident to go on.</source>
        <translation>اكتب معرّف الحادثة للمتابعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) can read what follows.</source>
        <translation>
            <numerusform>لا يقرأ ما يلي أي مكتب.</numerusform>
            <numerusform>يقرأ ما يلي مكتب واحد.</numerusform>
            <numerusform>يقرأ ما يلي مكتبان.</numerusform>
            <numerusform>تقرأ ما يلي %n مكاتب.</numerusform>
            <numerusform>يقرأ ما يلي %n مكتبًا.</numerusform>
            <numerusform>يقرأ ما يلي %n مكتب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::ReadinessCard</name>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the profile</source>
        <translation>
            <numerusform>لا مشكلات في ملف التعريف</numerusform>
            <numerusform>مشكلة واحدة في ملف التعريف</numerusform>
            <numerusform>مشكلتان في ملف التعريف</numerusform>
            <numerusform>%n مشكلات في ملف التعريف</numerusform>
            <numerusform>%n مشكلة في ملف التعريف</numerusform>
            <numerusform>%n مشكلة في ملف التعريف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lists them.</source>
        <translation>قائمتها في %1.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>متحقق</translation>
    </message>
    <message>
        <source>open</source>
        <comment>readiness</comment>
        <translation>غير متحقق</translation>
    </message>
    <message>
        <source>No health address is set.</source>
        <translation>لم يُحدَّد عنوان لفحص صحة الخدمة.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>لا رد بعد.</translation>
    </message>
    <message>
        <source>last answer %1 ago</source>
        <translation>آخر رد قبل %1</translation>
    </message>
    <message>
        <source>%1 of %2 alert rules work</source>
        <translation>%1 من %2 من قواعد التنبيه تعمل</translation>
    </message>
    <message>
        <source>The desk cannot see this. Due every %1 d.</source>
        <translation>لا يُرصد آليًا. موعده كل %1 ي.</translation>
    </message>
    <message>
        <source>The desk cannot see this.</source>
        <translation>لا يُرصد آليًا.</translation>
    </message>
    <message>
        <source>last drill %1 ago</source>
        <translation>آخر تدريب قبل %1</translation>
    </message>
    <message>
        <source>No drill in this journal yet.</source>
        <translation>لا تدريب في هذا السجل بعد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Prometheus cannot reach %n target(s); Alerts lists them.</source>
        <translation>
            <numerusform>يصل Prometheus إلى كل الأهداف.</numerusform>
            <numerusform>يتعذّر على Prometheus الوصول إلى هدف واحد، تجده في التنبيهات.</numerusform>
            <numerusform>يتعذّر على Prometheus الوصول إلى هدفين، تجدهما في التنبيهات.</numerusform>
            <numerusform>يتعذّر على Prometheus الوصول إلى %n أهداف، تجدها في التنبيهات.</numerusform>
            <numerusform>يتعذّر على Prometheus الوصول إلى %n هدفًا، تجدها في التنبيهات.</numerusform>
            <numerusform>يتعذّر على Prometheus الوصول إلى %n هدف، تجدها في التنبيهات.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 يجيب</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Certificates last</source>
        <translation>الشهادات سارية لمدة كافية</translation>
    </message>
</context>
<context>
    <name>thabat::ui::ReasonLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>thabat::ui::RecordZone</name>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>العودة إلى الآن</translation>
    </message>
</context>
<context>
    <name>thabat::ui::ResolveSheet</name>
    <message>
        <source>Who writes the post-mortem?</source>
        <translation>من يكتب مراجعة ما بعد الحادثة؟</translation>
    </message>
    <message>
        <source>Lift freeze</source>
        <translation>رفع التجميد</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Resolve incident</source>
        <translation>إنهاء الحادثة</translation>
    </message>
    <message>
        <source>The incident is still open. Nothing has changed yet.</source>
        <translation>الحادثة ما زالت مفتوحة. لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>لا توجد حادثة مفتوحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) open</source>
        <translation>
            <numerusform>كل الشروط مكتملة</numerusform>
            <numerusform>شرط واحد غير مكتمل</numerusform>
            <numerusform>شرطان غير مكتملين</numerusform>
            <numerusform>%n شروط غير مكتملة</numerusform>
            <numerusform>%n شرطًا غير مكتمل</numerusform>
            <numerusform>%n شرط غير مكتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>All gates green</source>
        <translation>كل الشروط مكتملة</translation>
    </message>
    <message numerus="yes">
        <source>Complete except %n deferred</source>
        <translation>
            <numerusform>مكتملة</numerusform>
            <numerusform>مكتملة عدا خطوة مؤجلة واحدة</numerusform>
            <numerusform>مكتملة عدا خطوتين مؤجلتين</numerusform>
            <numerusform>مكتملة عدا %n خطوات مؤجلة</numerusform>
            <numerusform>مكتملة عدا %n خطوة مؤجلة</numerusform>
            <numerusform>مكتملة عدا %n خطوة مؤجلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تم الحل</translation>
    </message>
</context>
<context>
    <name>thabat::ui::RolesBoard</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Hand over command</source>
        <translation>تسليم القيادة</translation>
    </message>
    <message>
        <source>Not saved yet: Enter saves the name.</source>
        <translation>الاسم لم يُحفظ بعد: ⁦Enter⁩ للحفظ.</translation>
    </message>
    <message>
        <source>Drives the response. Does not debug.</source>
        <translation>يقود الاستجابة ولا يعمل على إصلاح العطل بنفسه.</translation>
    </message>
    <message>
        <source>not assigned</source>
        <extracomment>in a field without a person; %1 is on call for that role</extracomment>
        <translation>غير معيَّن</translation>
    </message>
    <message>
        <source>%1: update due in %2</source>
        <extracomment>%1 is the comms lead, %2 minutes and seconds</extracomment>
        <translation>%1: التحديث التالي خلال %2</translation>
    </message>
    <message>
        <source>%1: update overdue by %2</source>
        <translation>%1: تأخّر التحديث %2</translation>
    </message>
    <message>
        <source>%1: not assigned</source>
        <translation>%1: غير معيَّن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role and name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accept on-call suggestions</source>
        <translation>اعتماد المناوبين المقترحين</translation>
    </message>
    <message>
        <source>on call: %1</source>
        <translation>المناوب: %1</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>الرد على العرض</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <extracomment>of a role: since when, and for how long</extracomment>
        <translation>منذ %1، %2</translation>
    </message>
</context>
<context>
    <name>thabat::ui::RollbackCard</name>
    <message>
        <source>Rollback</source>
        <translation>الإرجاع (⁦rollback⁩)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>section, plan</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Waiting: %1 is running</source>
        <translation>بالانتظار: %1 قيد التنفيذ</translation>
    </message>
</context>
<context>
    <name>thabat::ui::RollbackSheet</name>
    <message>
        <source>Rollback</source>
        <translation>الإرجاع (⁦rollback⁩)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>section and title of a plan</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Behind a flag? Turn it off first. No deploy needed.</source>
        <translation>هل التغيير خلف علم ميزة؟ يُعطَّل أولًا دون حاجة إلى نشر.</translation>
    </message>
    <message>
        <source>Other plans</source>
        <translation>خطط أخرى</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>نسخ الأوامر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>This profile has no rollback plans.</source>
        <translation>لا خطط إرجاع في ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>Back to preview</source>
        <translation>العودة إلى المعاينة</translation>
    </message>
    <message>
        <source>Choose what to take back. Nothing has run yet.</source>
        <translation>اختيار ما يُرجَع. لم يُنفَّذ شيء بعد.</translation>
    </message>
    <message>
        <source>Looking up the facts. Nothing has run yet.</source>
        <translation>جارٍ جمع المعطيات. لم يُنفَّذ شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>لم يُنفَّذ شيء بعد.</translation>
    </message>
    <message>
        <source>Looking at the facts once more. Nothing has run yet.</source>
        <translation>جارٍ مراجعة المعطيات مرة أخرى. لم يُنفَّذ شيء بعد.</translation>
    </message>
    <message>
        <source>Waiting: %1 is running</source>
        <translation>بالانتظار: %1 قيد التنفيذ</translation>
    </message>
    <message>
        <source>A value has changed. Read the preview again.</source>
        <translation>تغيّرت قيمة. أعد قراءة المعاينة.</translation>
    </message>
    <message>
        <source>Preview expired. Read it again.</source>
        <translation>انتهت صلاحية المعاينة. أعد قراءتها.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a plan on an environment</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Looking at the facts once more.</source>
        <translation>جارٍ مراجعة المعطيات مرة أخرى.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>It goes on when this is closed.</source>
        <translation>يستمر التنفيذ بعد إغلاق هذه الورقة.</translation>
    </message>
    <message>
        <source>Looking up the facts.</source>
        <translation>جارٍ جمع المعطيات.</translation>
    </message>
</context>
<context>
    <name>thabat::ui::RunView</name>
    <message>
        <source>done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>الخطوة %1 من %2 · %3</translation>
    </message>
    <message>
        <source>running, %1</source>
        <translation>قيد التنفيذ، %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a step and its status</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>تمت، %1</translation>
    </message>
    <message>
        <source>failed (exit %1)</source>
        <translation>فشلت (رمز الخروج %1)</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>فشلت: %1</translation>
    </message>
    <message>
        <source>not finished in time</source>
        <translation>لم تنتهِ في المهلة</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>sent; what came of it is not known</source>
        <translation>أُرسلت والنتيجة غير معروفة</translation>
    </message>
    <message>
        <source>Verifying: %1</source>
        <translation>جارٍ التحقق: %1</translation>
    </message>
    <message>
        <source>Stopping after this step.</source>
        <translation>سيتوقف التنفيذ بعد هذه الخطوة.</translation>
    </message>
    <message>
        <source>Running. Nothing else can start.</source>
        <translation>التنفيذ جارٍ. لا يبدأ تنفيذ آخر الآن.</translation>
    </message>
    <message>
        <source>Verified. %1 is running and healthy.</source>
        <translation>تم التحقق: %1 يعمل بصورة سليمة.</translation>
    </message>
    <message>
        <source>Verified.</source>
        <translation>تم التحقق.</translation>
    </message>
    <message>
        <source>It ran. Whether it helped is not verified.</source>
        <translation>تم التنفيذ، ولم يُتحقَّق من أثره.</translation>
    </message>
    <message>
        <source>Step %1 failed (exit %2). Nothing after it ran.</source>
        <translation>فشلت الخطوة %1 (رمز الخروج %2). لم يُنفَّذ ما بعدها.</translation>
    </message>
    <message>
        <source>It ran in part. Look at what runs now before you act.</source>
        <translation>نُفِّذ جزء منه فقط. يلزم التأكد مما يعمل الآن قبل أي إجراء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>What came of it is not known. Look at what runs now before you act.</source>
        <translation>النتيجة غير معروفة. يلزم التأكد مما يعمل الآن قبل أي إجراء.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation>إيقاف بعد هذه الخطوة</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>إيقاف الآن</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>إيقاف التحقق</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>Still running after 5 min. It has not failed.</source>
        <translation>ما زال التنفيذ جاريًا بعد 5 دقائق ولم يفشل.</translation>
    </message>
</context>
<context>
    <name>thabat::ui::RunsCard</name>
    <message>
        <source>Last runs</source>
        <translation>آخر عمليات التنفيذ</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التنفيذ</translation>
    </message>
</context>
<context>
    <name>thabat::ui::SampleModel</name>
    <message>
        <source>Time (Riyadh)</source>
        <translation>الوقت (الرياض)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>thabat::ui::SampleTable</name>
    <message>
        <source>%1: the last 60 samples. Esc goes back to the charts.</source>
        <translation>%1: آخر 60 عيّنة. للعودة إلى المخططات ⁦Esc⁩.</translation>
    </message>
    <message>
        <source>Worked out by %1.</source>
        <translation>حسبه %1.</translation>
    </message>
    <message>
        <source>Worked out by this desk.</source>
        <translation>حسبه هذا المكتب.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 By label: %2</source>
        <translation>%1 حسب الوسم: %2</translation>
    </message>
</context>
<context>
    <name>thabat::ui::SeeZone</name>
    <message>
        <source>See: health and charts</source>
        <translation>المؤشرات: صحة الخدمات والمخططات</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحة الخدمات</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>No services yet. Add your /health address in Settings.</source>
        <translation>لا توجد خدمات بعد. أضف عنوان ⁦/health⁩ من الإعدادات.</translation>
    </message>
    <message>
        <source>Cannot reach any source. Notes, checklist and timers still work.</source>
        <translation>تعذّر الوصول إلى أي مصدر. الملاحظات وقائمة التحقق والعدّادات تعمل.</translation>
    </message>
    <message>
        <source>%1 has no charts. Esc shows all again.</source>
        <translation>لا مخططات للمكوّن %1. يعيد ⁦Esc⁩ عرض الكل.</translation>
    </message>
    <message>
        <source>Only %1. Esc shows all again.</source>
        <translation>%1 فقط. يعيد ⁦Esc⁩ عرض الكل.</translation>
    </message>
</context>
<context>
    <name>thabat::ui::SeveritySheet</name>
    <message>
        <source>Severity</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <source>Why? (one line, goes to the timeline)</source>
        <translation>السبب؟ (سطر واحد يُدوَّن في السجل الزمني)</translation>
    </message>
    <message>
        <source>Change severity</source>
        <translation>تغيير درجة الخطورة</translation>
    </message>
    <message>
        <source>Change severity to %1</source>
        <translation>تغيير درجة الخطورة إلى %1</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>لا توجد حادثة مفتوحة.</translation>
    </message>
    <message>
        <source>It is %1. Nothing has changed yet.</source>
        <translation>الدرجة الآن %1. لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Choose a severity: 0, 1, 2 or 3.</source>
        <translation>اختيار درجة الخطورة مطلوب: 0 أو 1 أو 2 أو 3.</translation>
    </message>
    <message>
        <source>It is %1 already.</source>
        <translation>درجة الخطورة هي %1 أصلًا.</translation>
    </message>
    <message>
        <source>The severity is %1 now.</source>
        <translation>أصبحت درجة الخطورة %1.</translation>
    </message>
</context>
<context>
    <name>thabat::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>thabat::ui::Speech</name>
    <message>
        <source>This window only shows the journal. It cannot write to it.</source>
        <translation>هذه النافذة تعرض السجل فقط، ولا تكتب فيه.</translation>
    </message>
</context>
<context>
    <name>thabat::ui::StandingNotice</name>
    <message>
        <source>The journal cannot be written here. Everything in it can be read.</source>
        <translation>لا يمكن الكتابة في السجل هنا. كل ما فيه يمكن قراءته.</translation>
    </message>
    <message>
        <source>Cannot save notes: disk is full. Free space now; your text is still on screen.</source>
        <translation>تعذّر حفظ الملاحظات: القرص ممتلئ. أفرغ مساحة الآن؛ نصّك ما زال على الشاشة.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>Update not delivered. %1 Its text is in the record: pass it on by hand.</source>
        <translation>تحديث لم يصل. %1 نصه في السجل: بلّغه يدويًا.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>An update of %1 waits for you to approve it.</source>
        <translation>تحديث كتبه %1 ينتظر موافقتك.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرضه</translation>
    </message>
</context>
<context>
    <name>thabat::ui::StepCard</name>
    <message>
        <source>No recent deploy is suspected.</source>
        <translation>لا يُشتبه بنشر حديث.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>نسخ الأوامر</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>لا ينطبق…</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>▶ %1 %2</source>
        <extracomment>the title of the next step: &quot;▶ 3 Freeze deploys&quot;; the arrow points to the title</extracomment>
        <translation>◀ %1 %2</translation>
    </message>
    <message>
        <source>▶ %1 %2 %3</source>
        <translation>◀ %1 %2 %3</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, not done</source>
        <translation>الخطوة %1 من %2، %3، لم تُنجز</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Yes: roll back</source>
        <translation>نعم: إرجاع</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>لماذا لا ينطبق؟</translation>
    </message>
    <message>
        <source>Why is it deferred?</source>
        <translation>ما سبب التأجيل؟</translation>
    </message>
</context>
<context>
    <name>thabat::ui::StripZone</name>
    <message>
        <source>since declared</source>
        <translation>منذ الإعلان</translation>
    </message>
    <message>
        <source>deploys</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Riyadh (UTC+3)</source>
        <translation>الرياض (UTC+3)</translation>
    </message>
    <message>
        <source>data age</source>
        <translation>عمر البيانات</translation>
    </message>
    <message>
        <source>to notify SDAIA</source>
        <translation>لإشعار سدايا</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>البيئة: ⁦%1⁩</translation>
    </message>
    <message>
        <source>All calm. No open incident.</source>
        <translation>الوضع هادئ. لا توجد حادثة مفتوحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n more open</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>لا حوادث أخرى مفتوحة</numerusform>
            <numerusform>حادثة أخرى مفتوحة</numerusform>
            <numerusform>حادثتان أخريان مفتوحتان</numerusform>
            <numerusform>%n حوادث أخرى مفتوحة</numerusform>
            <numerusform>%n حادثة أخرى مفتوحة</numerusform>
            <numerusform>%n حادثة أخرى مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this view</source>
        <translation>إغلاق هذا العرض</translation>
    </message>
    <message>
        <source>No incident commander. %1 left to assign one.</source>
        <translation>لم يُعيَّن قائد للحادثة. المتبقي للتعيين: %1.</translation>
    </message>
    <message>
        <source>No incident commander. One was due %1 ago.</source>
        <translation>لم يُعيَّن قائد للحادثة. انتهت مهلة التعيين قبل %1.</translation>
    </message>
    <message>
        <source>No incident commander</source>
        <translation>بلا قائد للحادثة</translation>
    </message>
    <message>
        <source>IC %1</source>
        <translation>قائد الحادثة: %1</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>update overdue by</source>
        <translation>تأخّر التحديث</translation>
    </message>
    <message>
        <source>next update in</source>
        <translation>التحديث التالي خلال</translation>
    </message>
    <message>
        <source>SDAIA overdue by</source>
        <translation>تأخّر إشعار سدايا</translation>
    </message>
    <message>
        <source>FROZEN</source>
        <extracomment>under it stands &quot;deploys&quot;</extracomment>
        <translation>مجمّد</translation>
    </message>
    <message>
        <source>open</source>
        <comment>deploys</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Strip: %1</source>
        <translation>الشريط: %1</translation>
    </message>
    <message>
        <source>Strip: %1, %2, %3</source>
        <translation>الشريط: %1، %2، %3</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>مقيّدة</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s). No open incident.</source>
        <translation>
            <numerusform>لا تنبيهات. لا حادثة مفتوحة.</numerusform>
            <numerusform>تنبيه واحد. لا حادثة مفتوحة.</numerusform>
            <numerusform>تنبيهان. لا حادثة مفتوحة.</numerusform>
            <numerusform>%n تنبيهات. لا حادثة مفتوحة.</numerusform>
            <numerusform>%n تنبيهًا. لا حادثة مفتوحة.</numerusform>
            <numerusform>%n تنبيه. لا حادثة مفتوحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (flapping)</source>
        <translation>%1 (متذبذب)</translation>
    </message>
    <message>
        <source>%1: aware of a personal-data breach for %2 h; no notice to SDAIA is filed.</source>
        <translation>%1: مضى على العلم بتسرب بيانات شخصية %2 ساعة؛ لم يُقدّم إشعار إلى سدايا.</translation>
    </message>
    <message>
        <source>IC %1, offered to %2</source>
        <translation>قائد الحادثة: %1، والقيادة معروضة على %2</translation>
    </message>
</context>
<context>
    <name>thabat::ui::TimelineDelegate</name>
    <message>
        <source>%1 (auto)</source>
        <comment>the desk noticed it</comment>
        <translation>%1 (آلي)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>type of a note and its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>entered %1</source>
        <translation>أُدخلت %1</translation>
    </message>
    <message>
        <source>corrected later</source>
        <translation>صُحّحت لاحقًا</translation>
    </message>
</context>
<context>
    <name>thabat::ui::TimelineModel</name>
    <message>
        <source>%1, auto: %2</source>
        <extracomment>a row of the timeline for screen readers: time, what happened; the desk noticed it</extracomment>
        <translation>%1، آلي: %2</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <extracomment>a row of the timeline for screen readers: time, what happened, who</extracomment>
        <translation>%1، %2، من %3</translation>
    </message>
    <message>
        <source>%1 %2, %3, by %4</source>
        <extracomment>a row of the timeline for screen readers: time, type of note, text, who</extracomment>
        <translation>%1 %2، %3، من %4</translation>
    </message>
</context>
<context>
    <name>thabat::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>No notes yet. Type below; Enter saves with the time.</source>
        <translation>لا ملاحظات بعد. اكتب في الأسفل واضغط ⁦Enter⁩ للحفظ مع الوقت.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>timeline entries</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>مدخلة جديدة</numerusform>
            <numerusform>مدخلتان جديدتان</numerusform>
            <numerusform>%n مدخلات جديدة</numerusform>
            <numerusform>%n مدخلة جديدة</numerusform>
            <numerusform>%n مدخلة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thabat::ui::TimerLabel</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a running number in the strip: caption, value, severity (&quot;next update in: 2:26, Severity P1&quot;)</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a running number in the strip: caption, value (&quot;next update in: 2:26&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>thabat::ui::UpdateSheet</name>
    <message>
        <source>The text is copied.</source>
        <translation>نُسخ النص.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>حُدّد السبب</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>قيد المراقبة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>النص الإنجليزي</translation>
    </message>
    <message>
        <source>Arabic text</source>
        <translation>النص العربي</translation>
    </message>
    <message>
        <source>Post update</source>
        <translation>نشر التحديث</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>نسخ النصين</translation>
    </message>
    <message>
        <source>Nothing new — post anyway</source>
        <translation>لا جديد — النشر على أي حال</translation>
    </message>
    <message>
        <source>next update in %1</source>
        <translation>التحديث التالي خلال %1</translation>
    </message>
    <message>
        <source>update overdue by %1</source>
        <translation>تأخّر التحديث %1</translation>
    </message>
    <message>
        <source>Status update</source>
        <translation>تحديث الحالة</translation>
    </message>
    <message>
        <source>Status update · %1</source>
        <translation>تحديث الحالة · %1</translation>
    </message>
    <message>
        <source>Nothing is posted yet. Posting writes it into the record and copies both texts.</source>
        <translation>لم يُنشر شيء بعد. النشر يدوّن التحديث في السجل وينسخ النصين.</translation>
    </message>
    <message numerus="yes">
        <source>Facts: %1 since %2, %n update(s) so far.</source>
        <translation>
            <numerusform>المعطيات: %1 منذ %2، بلا تحديثات حتى الآن.</numerusform>
            <numerusform>المعطيات: %1 منذ %2، تحديث واحد حتى الآن.</numerusform>
            <numerusform>المعطيات: %1 منذ %2، تحديثان حتى الآن.</numerusform>
            <numerusform>المعطيات: %1 منذ %2، %n تحديثات حتى الآن.</numerusform>
            <numerusform>المعطيات: %1 منذ %2، %n تحديثًا حتى الآن.</numerusform>
            <numerusform>المعطيات: %1 منذ %2، %n تحديث حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The English text is empty.</source>
        <translation>النص الإنجليزي فارغ.</translation>
    </message>
    <message>
        <source>The Arabic text is empty.</source>
        <translation>النص العربي فارغ.</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>لا توجد حادثة مفتوحة.</translation>
    </message>
    <message>
        <source>Both texts are empty.</source>
        <translation>النصان فارغان.</translation>
    </message>
    <message>
        <source>The update is in the record. Text copied — paste it by hand.</source>
        <translation>التحديث مدوّن في السجل. نُسخ النص؛ الصقه يدويًا.</translation>
    </message>
    <message>
        <source>%1: the update will go out here.</source>
        <translation>%1: سيخرج التحديث من هنا.</translation>
    </message>
    <message>
        <source>%1 The text is copied too.</source>
        <translation>%1 ونُسخ النص أيضًا.</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>ما ينتظر موافقتك</translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation>تعديل النص</translation>
    </message>
    <message>
        <source>Nothing is posted yet. The commander approves it before anybody is told.</source>
        <translation>لم يُنشر شيء بعد. يوافق قائد الحادثة عليه قبل إبلاغ أحد.</translation>
    </message>
    <message>
        <source>%1 wrote this at %2. Nothing is sent before you approve it.</source>
        <translation>كتبه %1 في %2. لن يُرسل شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>It waits for %1 since %2. Nothing is sent yet.</source>
        <translation>ينتظر %1 منذ %2. لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Approve and post</source>
        <translation>الموافقة والنشر</translation>
    </message>
    <message>
        <source>Ask %1 to approve</source>
        <translation>طلب موافقة %1</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
</context>
<context>
    <name>thabat::ui::UpdateText</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
</context>
</TS>
