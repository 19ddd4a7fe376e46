/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["en"] = 
`heading: Lower back muscle spasms
From
Riverside
For adults. Most back spasms ease within weeks. Check the warning signs first, then keep moving gently.
Lower back from behind, muscles beside the spine marked.
In a spasm, a muscle here tightens.
heading: Emergency Get emergency help now
Any one of the signs below? Call your local emergency number now. Or have someone take you to an emergency department. Do not drive yourself.
link: Call 911 now
One is enough, if it is new or worse than usual. These signs are rare, but may come from a squeezed nerve, infection or bleeding. If you wait, you may lose control of your bladder, bowels or legs, or die.
heading: Bladder, bowels, sex
From behind. Shaded area: is it numb?
Your bottom, genitals or inner thighs are numb or tingle. Or wiping feels different.
You cannot pee, or it is hard to start or stop. Or you do not feel the need to pee or poo, or cannot tell if your bladder is full.
You leak pee or poo, or cannot feel it come out.
You have less or no feeling during sex. Or you cannot get an erection, ejaculate or climax.
heading: Legs
Both legs or feet hurt, tingle, or feel numb or weak.
You walk unsteadily, not just from pain. Or a leg is fast getting weaker, or a foot drags.
You have or had cancer, and a leg is weak, numb or unsteady.
You take a blood thinner against clots (warfarin, apixaban, clopidogrel). And a leg is weak or numb.
heading: Feeling very ill or unsafe
You feel very ill, faint, confused, or cold and clammy, with or without a fever.
You have a fever, chills, or a weak or numb leg, and any of these:
Chemo (cancer drugs), a transplant, HIV or dialysis (a kidney machine).
You inject street drugs.
A shot (epidural) or surgery in your spine in the last three months.
You think of ending your life.
heading: Sudden or chest pain, pregnancy, injury
You have sudden, very bad pain in your belly or upper back. Or sudden back pain that feels like tearing.
You have sudden, very bad back pain unlike any before. And you are over 60, take a blood thinner, or have an aneurysm (a bulging blood vessel).
You have chest pain or trouble breathing.
You are (or may be) pregnant. And you bleed, leak fluid, have regular cramps or tightenings, or the baby moves less.
The pain began after a bad fall, a crash or a hard blow.
heading: Today Get help today
Call your clinic or a nurse advice line today. Or go to a walk-in clinic.
link: Call the nurse advice line: 811
Do this for any of these, if you have no emergency sign. They may mean an infection, a broken bone or a pressed nerve. Tick the ones you have.
heading: Have these checked today, in an emergency department if need be
checkbox: One leg is newly numb, tingling or weak.
One leg is newly numb, tingling or weak.
checkbox: You have a fever (38 °C, 100.4 °F, or more) or chills. With diabetes, feeling unwell counts too.
You have a fever (38 °C, 100.4 °F, or more) or chills. With diabetes, feeling unwell counts too.
checkbox: You are over 65, have weak bones or take steroid pills (such as prednisone, for swelling). And the pain came suddenly, or after a small fall, bump or lift.
You are over 65, have weak bones or take steroid pills (such as prednisone, for swelling). And the pain came suddenly, or after a small fall, bump or lift.
checkbox: You take a blood thinner, and the pain began after any bump or fall.
You take a blood thinner, and the pain began after any bump or fall.
checkbox: Even without a fever, any of these: Chemo (cancer drugs), a transplant, HIV or dialysis (a kidney machine). You inject street drugs. A shot (epidural) or surgery in your spine in the last three months.
Even without a fever, any of these:
Chemo (cancer drugs), a transplant, HIV or dialysis (a kidney machine).
You inject street drugs.
A shot (epidural) or surgery in your spine in the last three months.
checkbox: Your pee burns or has blood in it. Or one side hurts just under your ribs, however you move.
Your pee burns or has blood in it. Or one side hurts just under your ribs, however you move.
checkbox: You are (or may be) pregnant, and the pain is new, strong or different. Call your midwife, doctor or birth unit.
You are (or may be) pregnant, and the pain is new, strong or different. Call your midwife, doctor or birth unit.
heading: Call today about these, too
checkbox: You have or had cancer, and this pain is new or different. Call your cancer team or your doctor.
You have or had cancer, and this pain is new or different. Call your cancer team or your doctor.
checkbox: Pain stops you walking, washing or dressing. Or it gets worse each day.
Pain stops you walking, washing or dressing. Or it gets worse each day.
checkbox: Nothing eases the pain, not even rest. Or it is worst at night.
Nothing eases the pain, not even rest. Or it is worst at night.
checkbox: Coughing, sneezing or pooing makes your back (not just your leg) hurt more.
Coughing, sneezing or pooing makes your back (not just your leg) hurt more.
checkbox: The pain is between your shoulder blades.
The pain is between your shoulder blades.
heading: Changes in your body
checkbox: You have a new painful rash or blisters on one side of your body.
You have a new painful rash or blisters on one side of your body.
checkbox: Your back has a new lump or a new shape.
Your back has a new lump or a new shape.
checkbox: You are losing weight without trying.
You are losing weight without trying.
heading: Within two weeks Book an appointment
Book a visit for a day in the next two weeks. See a doctor, nurse or physiotherapist.
link: Call Riverside: 306 555 0100
Do this for any of these, if no other list fits. A check can find out why. Tick the ones you have.
checkbox: You are no better after two weeks, not well after six weeks, or worse over the weeks.
You are no better after two weeks, not well after six weeks, or worse over the weeks.
checkbox: After a few days, pain still limits work, sleep or daily tasks, but some positions ease it.
After a few days, pain still limits work, sleep or daily tasks, but some positions ease it.
checkbox: Pain runs below one knee, but the leg is not numb, tingling or weak.
Pain runs below one knee, but the leg is not numb, tingling or weak.
checkbox: This is your first ever back pain and you are over 50. Or you are under 18.
This is your first ever back pain and you are over 50. Or you are under 18.
checkbox: Your back is stiff for over half an hour each morning, then eases as you move.
Your back is stiff for over half an hour each morning, then eases as you move.
checkbox: You are worried or finding it hard to cope.
You are worried or finding it hard to cope.
Signs in more than one list? Follow the most urgent one. Check all three lists. No sign in any of them? You can care for your back at home. Check again if anything changes.
heading: In short
Check the warning signs, and again if you feel worse.
Keep moving. Experts agree that it helps more than bed rest.
Use heat, because it may ease pain.
Before you take a pain pill, ask a pharmacist, because some can harm you.
Most people feel much better in six weeks. No better in two weeks? Book a visit.
heading: What you can do
Do you have a warning sign? Get help before you try these.
heading: Do
Person walking.
Keep moving
Moving keeps you from getting stiff and weak. Some pain is normal. Pain as you move does not mean harm.
Walk for a few minutes, a few times a day.
Take short rests.
Do a bit more each day.
From behind: heat pack on lower back.
Use heat
Heat may ease pain for a while, because it relaxes tight muscles. Do not use it on numb or broken skin, or near a medicine patch. Diabetes or poor blood flow? Ask a pharmacist first.
Wrap a heat pack in a towel.
Use it for 15 minutes, up to three times a day.
Check your skin. Do not sleep with it.
Cold, if it feels good
There is little proof that it helps. Wrap ice in a towel, for 15 minutes at most. Do not use it on numb or broken skin, or with poor blood flow.
Lying, lower legs on a chair.
Lie down to ease pain
Lie on your back with your lower legs on a chair. This takes weight off your back. Late in pregnancy, lie on your side. Change position often.
Roll to side, push up to sit.
Get out of bed
Get up like this, so that your back does not twist.
Bend your knees and roll to your side.
Lower your feet over the edge.
Push up with your arms.
Sit, then stand.
Lying on one side, pillow between knees.
Help yourself sleep
Poor sleep can make pain feel worse. Try a pillow between your knees.
Work and drive
Work keeps you moving, so go back soon if you can, with lighter tasks. Drive only if you can turn, brake hard and feel alert.
Massage or a chiropractor
They may ease pain a little for a while, but can leave you sore. Weak bones or a blood thinner? Ask a doctor first.
Bending to lift a light bag.
Bend and lift light things
Do it as pain allows. Your back is strong, and moving as usual keeps your muscles from tensing.
heading: Avoid
Staying in bed
More than a day or two in bed can slow recovery, because you get stiff.
heading: Medicines
Any warning sign? Get help first. Ask a pharmacist before you take a pill.
heading: Check first
Ibuprofen or naproxen: check first
These pain pills (Advil, Motrin, Aleve) can make your stomach bleed or harm your kidneys. If safe for you, one of them may ease pain a little.
Take one kind only, the lowest dose that helps, with food.
Follow the label. Stop as soon as you can.
Black poo, or blood in vomit? Stop, and get emergency help.
Ask before ibuprofen or naproxen
Ask a pharmacist or doctor first if any of these is true:
You are over 65, or very low on fluids.
You take other pills.
You ever had an ulcer (a sore in the stomach), bleeding, high blood pressure, a stroke or asthma.
You have heart, kidney, liver or bowel disease.
Pills that clash with ibuprofen or naproxen
Ask a pharmacist first if you take any of these:
A blood thinner or aspirin.
Steroid, water or blood pressure pills.
Lithium (for mood), methotrexate (for joints or skin) or pills for low mood.
Acetaminophen (paracetamol, Tylenol)
It may not help much. Pregnant, or cannot take ibuprofen? Ask a pharmacist about it.
Ask first if you take warfarin, drink heavily or have liver disease.
Too much harms your liver. Follow the label, and take no cold or flu pills that contain it too.
Took too much? Get emergency help, even if you feel well.
Muscle relaxants (baclofen, cyclobenzaprine, methocarbamol, tizanidine)
They may ease pain a little for up to two weeks, but can make you sleepy or fall. Over 65, on other pills, or kidney disease? Ask first. Some contain ibuprofen or acetaminophen: read the label.
heading: Avoid
Who must not take ibuprofen or naproxen
Do not take them if any of these is true:
You are pregnant, unless your doctor or midwife prescribed it.
You have an ulcer or bleeding.
Your heart, kidneys or liver work very poorly (severe failure).
Aspirin or a pill like these made you bleed, wheeze, swell or get a rash.
Never mix things that make you sleepy
Mixed, they can stop your breathing. Do not drive. Is someone hard to wake? Get emergency help.
Muscle relaxants.
Opioids (pain pills such as codeine).
Diazepam (Valium) or sleeping pills.
Gabapentin or pregabalin (nerve pills).
Alcohol.
Codeine, tramadol and other opioids
These pain pills are hard to stop and can slow your breathing. Some mixed pain pills have codeine too, such as Tylenol 1: read the label. In a study, an opioid worked no better than a dummy pill. Take them only if prescribed for this, for a few days. Used for weeks? Do not stop suddenly: ask a doctor how.
Diazepam, gabapentin, pregabalin, steroid pills, cannabis
None has been shown to help a spasm, and all can harm. Do you take one for something else? Do not stop on your own.
Steroid (cortisone) shots
Not advised for a simple spasm. A specialist may offer one for bad nerve pain in the leg.
heading: Gentle moves
These may ease stiffness and build confidence. They do not make you heal faster. Start with one or two. Weak bones or a new hip? Ask first. Late in pregnancy, skip the moves on your back.
Stop if a move brings new pain, or if pain or numbness spreads down your leg. Then check the warning signs.
Lying, bent knees rolled sideways.
Knee rolls
Do 5. Repeat 3 times a day.
Lie on your back, knees bent.
Roll both knees slowly to one side. Hold for 2 seconds.
Roll to the other side.
Lying, hugging one knee.
Knee hug
Do 5 with each leg. Repeat 3 times a day.
Lie on your back, knees bent.
Pull one knee gently to your chest. Hold for 5 seconds.
Change legs.
Lying, lower back arched, then pressed flat.
Back press
Do 5. Repeat 3 times a day.
Lie on your back, knees bent.
Press your lower back flat. Hold for 2 seconds.
Let go.
Rising from a chair.
Sit to stand
Do 5. Repeat 3 times a day.
Sit near the front of a firm chair.
Stand up slowly. Use your hands if needed.
Sit down slowly.
heading: What to expect
Day 1 to 3
Pain is often at its worst. Rest and walk a little, in turns. Cannot walk, wash or dress? Get help today.
Week 1
You can do a bit more each day. Pain that gets worse each day is not usual: get help today.
3 of 10 people.
Week 2
Some people (about 3 in 10) have little or no pain. No better at all? Book a visit.
Week 6
Most people feel much better, but some pain is common. Not well? Book a visit.
7 of 10 people.
Month 3
Most people (about 7 in 10) are well.
7 of 10 people.
If it comes back
It often does: within a year for most (about 7 in 10).
Check the warning signs.
Move, use heat, do the moves.
Keeps coming back? Book a visit.
heading: Before you call or go
Note these, so that you can tell them:
checkbox: When it began, and how.
When it began, and how.
checkbox: The signs you have.
The signs you have.
checkbox: What you cannot do.
What you cannot do.
checkbox: All your pills (blood thinners first) and allergies.
All your pills (blood thinners first) and allergies.
checkbox: If you are pregnant, or have weak bones, diabetes, or cancer now or before.
If you are pregnant, or have weak bones, diabetes, or cancer now or before.
heading: Key facts
In a spasm, a back muscle tightens on its own. It eases with time. Often nobody knows why it began.
It can be mild or very strong. Pain does not show how much harm there is.
Most people need no X-ray or scan. Scans often show changes that cause no pain.
Few people need surgery.
A serious cause is rare, but can need fast care.
No health professional has reviewed this text yet. Text updated on
December 1, 2026
.
link: Call Riverside: 306 555 0100
button: Print this card
Please note:
This card gives general facts. It is not a diagnosis and does not replace your health care provider. Worried, or feeling worse? Get help.`;
/* end snapshot en */

snapshots["fr"] = 
`heading: Spasmes musculaires du bas du dos
De la part de
Riverside
Pour les adultes. La plupart des spasmes au dos se calment en quelques semaines. Vérifiez d’abord les signes d’alerte, puis continuez de bouger en douceur.
Bas du dos vu de l’arrière, avec les muscles mis en évidence de chaque côté de la colonne.
Lors d’un spasme, un muscle se crispe ici.
heading: Appelez maintenant Obtenez de l’aide d’urgence maintenant
Vous avez au moins un des signes ci-dessous? Appelez maintenant votre numéro d’urgence local. Ou faites-vous conduire à l’urgence d’un hôpital. Ne conduisez pas vous-même.
link: Appelez le 911 maintenant
Un seul signe suffit, s’il est nouveau ou pire que d’habitude. Ces signes sont rares. Un nerf coincé, une infection ou un saignement peut en être la cause. Attendre peut vous faire perdre le contrôle de la vessie, des intestins ou des jambes, ou vous coûter la vie.
heading: Vessie, intestins, sexualité
Vue de dos. Zone ombrée : est-elle engourdie?
Vos fesses, le tour de l’anus, les organes génitaux ou l’intérieur des cuisses sont engourdis ou picotent. Ou la sensation est différente quand vous vous essuyez aux toilettes.
Vous n’arrivez pas à uriner, ou avez du mal à commencer ou à arrêter. Ou vous ne sentez pas le besoin d’uriner ou d’aller à la selle, ou ne sentez pas si votre vessie est pleine.
Vous avez des fuites d’urine ou de selles, ou ne sentez pas l’urine ou les selles sortir.
Vous avez moins de sensations, ou aucune, pendant les relations sexuelles. Ou vous n’arrivez pas à avoir une érection, à éjaculer ou à avoir un orgasme.
heading: Jambes
Vos deux jambes ou vos deux pieds vous font mal, picotent, ou sont engourdis ou faibles.
Vous êtes instable en marchant, et pas seulement à cause de la douleur. Ou une jambe devient vite de plus en plus faible, ou un pied traîne.
Vous avez ou avez déjà eu un cancer, et une jambe est faible, engourdie ou instable.
Vous prenez un médicament pour éclaircir le sang (comme la warfarine, l’apixaban ou le clopidogrel), et une jambe est faible ou engourdie.
heading: Se sentir très malade ou en danger
Vous vous sentez très malade ou près de vous évanouir. Ou vous avez les idées confuses, ou la peau froide et moite. Cela compte avec ou sans fièvre.
Vous avez de la fièvre, des frissons, ou une jambe faible ou engourdie. Et au moins un de ces points vous concerne :
Chimio (contre le cancer), greffe (organe ou moelle), VIH ou dialyse (rein artificiel).
Vous vous injectez des drogues.
Dans les trois derniers mois, vous avez eu, à la colonne, une injection (épidurale) ou une opération.
Vous pensez à mettre fin à votre vie.
heading: Douleur soudaine ou à la poitrine, grossesse, blessure
Vous avez une douleur soudaine et très forte au ventre ou dans le haut du dos. Ou une douleur soudaine au dos, comme si quelque chose se déchirait.
Vous avez au dos une douleur soudaine et très forte, comme vous n’en avez jamais eu. Et vous avez plus de 60 ans, prenez un médicament pour éclaircir le sang, ou avez un anévrisme (un vaisseau sanguin gonflé).
Vous avez mal à la poitrine ou du mal à respirer.
Vous êtes (ou pourriez être) enceinte. Et vous saignez, perdez du liquide, avez régulièrement des crampes ou le ventre qui durcit (contractions), ou le bébé bouge moins.
La douleur a commencé après une mauvaise chute, un accident (auto, vélo, motoneige) ou un coup violent.
heading: Aujourd’hui Obtenez de l’aide aujourd’hui
Appelez aujourd’hui votre clinique ou une ligne de conseils infirmiers. Ou allez à une clinique sans rendez-vous.
link: Appelez la ligne de conseils infirmiers : 811
Faites-le si vous avez au moins un de ces signes, mais aucun signe d’urgence. Ces signes peuvent venir d’une infection, d’un os brisé ou d’un nerf coincé. Cochez les signes que vous avez.
heading: À faire examiner aujourd’hui, à l’urgence d’un hôpital s’il le faut
checkbox: Depuis peu, une jambe est engourdie ou faible, ou elle picote.
Depuis peu, une jambe est engourdie ou faible, ou elle picote.
checkbox: Vous faites de la fièvre (38 °C, soit 100,4 °F, ou plus) ou avez des frissons. Si vous avez le diabète, vous sentir malade compte aussi.
Vous faites de la fièvre (38 °C, soit 100,4 °F, ou plus) ou avez des frissons. Si vous avez le diabète, vous sentir malade compte aussi.
checkbox: Vous avez plus de 65 ans, avez les os fragiles ou prenez de la cortisone en comprimés (comme la prednisone, contre l’inflammation). Et la douleur est venue soudainement, ou après une petite chute ou un petit choc, ou après avoir soulevé quelque chose de léger.
Vous avez plus de 65 ans, avez les os fragiles ou prenez de la cortisone en comprimés (comme la prednisone, contre l’inflammation). Et la douleur est venue soudainement, ou après une petite chute ou un petit choc, ou après avoir soulevé quelque chose de léger.
checkbox: Vous prenez un médicament pour éclaircir le sang, et la douleur a commencé après un choc ou une chute, même légers.
Vous prenez un médicament pour éclaircir le sang, et la douleur a commencé après un choc ou une chute, même légers.
checkbox: Même sans fièvre, au moins un de ces points vous concerne : Chimio (contre le cancer), greffe (organe ou moelle), VIH ou dialyse (rein artificiel). Vous vous injectez des drogues. Dans les trois derniers mois, vous avez eu, à la colonne, une injection (épidurale) ou une opération.
Même sans fièvre, au moins un de ces points vous concerne :
Chimio (contre le cancer), greffe (organe ou moelle), VIH ou dialyse (rein artificiel).
Vous vous injectez des drogues.
Dans les trois derniers mois, vous avez eu, à la colonne, une injection (épidurale) ou une opération.
checkbox: Ça brûle quand vous urinez, ou il y a du sang dans l’urine. Ou vous avez mal d’un côté, juste sous les côtes, peu importe comment vous bougez.
Ça brûle quand vous urinez, ou il y a du sang dans l’urine. Ou vous avez mal d’un côté, juste sous les côtes, peu importe comment vous bougez.
checkbox: Vous êtes (ou pourriez être) enceinte, et la douleur est nouvelle, forte ou différente. Appelez votre sage-femme, votre médecin ou l’unité des naissances.
Vous êtes (ou pourriez être) enceinte, et la douleur est nouvelle, forte ou différente. Appelez votre sage-femme, votre médecin ou l’unité des naissances.
heading: Pour ces signes aussi, appelez aujourd’hui
checkbox: Vous avez ou avez déjà eu un cancer, et cette douleur est nouvelle ou différente. Appelez l’équipe qui soigne (ou a soigné) votre cancer, ou votre médecin.
Vous avez ou avez déjà eu un cancer, et cette douleur est nouvelle ou différente. Appelez l’équipe qui soigne (ou a soigné) votre cancer, ou votre médecin.
checkbox: La douleur vous empêche de marcher, de vous laver ou de vous habiller. Ou elle augmente chaque jour.
La douleur vous empêche de marcher, de vous laver ou de vous habiller. Ou elle augmente chaque jour.
checkbox: Rien ne soulage la douleur, pas même le repos. Ou c’est la nuit qu’elle est la plus forte.
Rien ne soulage la douleur, pas même le repos. Ou c’est la nuit qu’elle est la plus forte.
checkbox: Quand vous toussez, éternuez ou allez à la selle, la douleur au dos (pas seulement à la jambe) augmente.
Quand vous toussez, éternuez ou allez à la selle, la douleur au dos (pas seulement à la jambe) augmente.
checkbox: La douleur est dans le haut du dos, entre les omoplates.
La douleur est dans le haut du dos, entre les omoplates.
heading: Changements de votre corps
checkbox: Depuis peu, vous avez des plaques ou des boutons douloureux, ou des cloques, d’un seul côté du corps.
Depuis peu, vous avez des plaques ou des boutons douloureux, ou des cloques, d’un seul côté du corps.
checkbox: Votre dos a une nouvelle bosse ou a changé de forme.
Votre dos a une nouvelle bosse ou a changé de forme.
checkbox: Vous perdez du poids sans le vouloir.
Vous perdez du poids sans le vouloir.
heading: D’ici deux semaines Prenez rendez-vous
Prenez un rendez-vous qui aura lieu d’ici deux semaines. Voyez un médecin, une infirmière ou un physiothérapeute.
link: Appelez Riverside : 306 555 0100
Faites-le si vous avez au moins un de ces signes, mais aucun signe des autres listes. Un examen peut dire pourquoi. Cochez les signes que vous avez.
checkbox: Vous n’allez pas mieux après deux semaines, ou pas encore bien après six semaines. Ou votre état empire au fil des semaines.
Vous n’allez pas mieux après deux semaines, ou pas encore bien après six semaines. Ou votre état empire au fil des semaines.
checkbox: Après quelques jours, la douleur gêne encore le travail, le sommeil ou les tâches de tous les jours, mais certaines positions la soulagent.
Après quelques jours, la douleur gêne encore le travail, le sommeil ou les tâches de tous les jours, mais certaines positions la soulagent.
checkbox: Dans une seule jambe, la douleur descend plus bas que le genou. Mais cette jambe ne picote pas et n’est ni engourdie ni faible.
Dans une seule jambe, la douleur descend plus bas que le genou. Mais cette jambe ne picote pas et n’est ni engourdie ni faible.
checkbox: C’est votre tout premier mal de dos, et vous avez plus de 50 ans. Ou vous avez moins de 18 ans.
C’est votre tout premier mal de dos, et vous avez plus de 50 ans. Ou vous avez moins de 18 ans.
checkbox: Chaque matin, votre dos est raide plus d’une demi-heure, puis il va mieux quand vous bougez.
Chaque matin, votre dos est raide plus d’une demi-heure, puis il va mieux quand vous bougez.
checkbox: Vous vous inquiétez, ou vous avez du mal à tenir le coup.
Vous vous inquiétez, ou vous avez du mal à tenir le coup.
Des signes dans plus d’une liste? Suivez la liste la plus urgente. Vérifiez les trois listes. Vous n’avez aucun de ces signes? Vous pouvez soigner votre dos à la maison. Vérifiez de nouveau si quelque chose change.
heading: En bref
Vérifiez les signes d’alerte. Refaites-le si vous vous sentez moins bien.
Continuez de bouger. Les experts s’entendent : cela aide plus que le repos au lit.
Utilisez la chaleur, car elle peut soulager la douleur.
Avant de prendre un médicament contre la douleur, demandez conseil à un pharmacien, car certains peuvent vous nuire.
La plupart des gens vont beaucoup mieux en six semaines. Pas de mieux après deux semaines? Prenez rendez-vous.
heading: Ce que vous pouvez faire
Avez-vous un signe d’alerte? Obtenez de l’aide avant d’essayer ces conseils.
heading: À faire
Personne qui marche.
Continuez de bouger
Bouger vous évite de devenir raide et faible. Avoir un peu mal est normal. Avoir mal en bougeant ne veut pas dire que vous vous blessez.
Marchez quelques minutes, quelques fois par jour.
Faites de courtes pauses.
Faites-en un peu plus chaque jour.
Vue de dos : sac chauffant sur le bas du dos.
Utilisez la chaleur
La chaleur peut soulager pour un temps, car elle détend les muscles tendus. N’en mettez pas sur une peau engourdie ou blessée, ni près d’un timbre (patch) de médicament. Diabète ou mauvaise circulation? Demandez d’abord conseil à un pharmacien.
Enveloppez un sac chauffant dans une serviette.
Posez-le 15 minutes, jusqu’à trois fois par jour.
Surveillez votre peau. Ne dormez pas avec le sac.
Le froid, s’il vous fait du bien
Il y a peu de preuves que le froid aide. Enveloppez de la glace dans une serviette et posez-la 15 minutes au plus. N’en mettez pas sur une peau engourdie ou blessée. N’en mettez pas si vous avez une mauvaise circulation.
Personne couchée, mollets sur une chaise.
Couchez-vous pour soulager la douleur
Couchez-vous sur le dos, les mollets sur une chaise. Ainsi, votre dos porte moins de poids. En fin de grossesse, couchez-vous sur le côté. Changez souvent de position.
Rouler sur le côté, puis pousser pour s’asseoir.
Sortez du lit en douceur
Levez-vous comme ceci, pour ne pas tordre votre dos.
Pliez les genoux et roulez sur le côté.
Laissez descendre vos pieds hors du lit.
Poussez avec vos bras pour vous redresser.
Asseyez-vous, puis levez-vous.
Personne couchée sur le côté, oreiller entre les genoux.
Aidez-vous à dormir
Quand on dort mal, la douleur peut sembler pire. Essayez un oreiller entre les genoux.
Travail et conduite
Le travail vous fait bouger. Reprenez-le donc tôt si vous le pouvez, avec des tâches plus légères. Conduisez seulement si vous pouvez vous tourner et freiner fort, et si vous vous sentez alerte.
Massage ou chiropratique
Cela peut soulager un peu, pour un temps, mais aussi causer des courbatures. Os fragiles ou médicament pour éclaircir le sang? Demandez d’abord conseil à un médecin.
Personne qui se penche pour soulever un sac léger.
Penchez-vous et soulevez des objets légers
Faites-le autant que la douleur le permet. Votre dos est solide, et bouger comme d’habitude évite que vos muscles se tendent.
heading: À éviter
Rester au lit
Plus d’un jour ou deux au lit peut ralentir la guérison, car le corps devient raide.
heading: Médicaments
Un signe d’alerte? Obtenez d’abord de l’aide. Demandez conseil à un pharmacien avant de prendre un médicament.
heading: À vérifier d’abord
Ibuprofène ou naproxène : vérifiez avant
Ces antidouleurs (Advil, Motrin, Aleve) peuvent faire saigner l’estomac ou nuire aux reins. Si c’est sans danger pour vous, l’un des deux peut soulager un peu la douleur.
Prenez un seul des deux, à la plus petite dose qui aide, en mangeant.
Suivez l’étiquette. Arrêtez dès que vous le pouvez.
Vos selles sont noires, ou il y a du sang dans ce que vous vomissez? Arrêtez, et obtenez de l’aide d’urgence.
Demandez conseil avant de prendre de l’ibuprofène ou du naproxène
Demandez d’abord conseil à un pharmacien ou à un médecin si au moins un de ces points vous concerne :
Vous avez plus de 65 ans, ou votre corps manque d’eau (déshydratation).
Vous prenez d’autres médicaments.
Vous avez, ou avez déjà eu, un ulcère (une plaie à l’estomac), un saignement, de la haute pression (hypertension), un AVC ou de l’asthme.
Vous avez une maladie du cœur, des reins, du foie ou de l’intestin.
Médicaments qui vont mal avec l’ibuprofène ou le naproxène
Demandez d’abord conseil à un pharmacien si vous prenez au moins un de ces médicaments :
Médicament pour éclaircir le sang ou aspirine.
Cortisone en comprimés, médicament pour éliminer l’eau (diurétique) ou pour la pression.
Lithium, méthotrexate (pour les articulations ou la peau) ou médicament contre la dépression.
Acétaminophène (paracétamol, Tylenol)
Il n’aide peut-être pas beaucoup. Vous êtes enceinte, ou vous ne pouvez pas prendre d’ibuprofène? Demandez conseil à un pharmacien au sujet de l’acétaminophène.
Warfarine, beaucoup d’alcool ou maladie du foie? Demandez d’abord conseil.
En prendre trop abîme le foie. Suivez l’étiquette, et ne prenez pas en plus un médicament contre le rhume ou la grippe qui en contient.
Vous en avez trop pris? Obtenez de l’aide d’urgence, même si vous vous sentez bien.
Relaxants musculaires (baclofène, cyclobenzaprine, méthocarbamol, tizanidine)
Ils peuvent soulager un peu la douleur pendant deux semaines au plus, mais peuvent vous endormir ou vous faire tomber. Plus de 65 ans, autres médicaments ou maladie des reins? Demandez d’abord conseil. Certains contiennent de l’ibuprofène ou de l’acétaminophène : lisez l’étiquette.
heading: À éviter
Qui ne doit pas prendre d’ibuprofène ni de naproxène
N’en prenez pas si au moins un de ces points vous concerne :
Vous êtes enceinte, sauf si votre médecin ou votre sage-femme vous en a prescrit.
Vous avez un ulcère ou un saignement.
Votre cœur, vos reins ou votre foie fonctionnent très mal (insuffisance grave).
L’aspirine, l’ibuprofène ou un médicament semblable vous a déjà causé un saignement, une respiration sifflante, une enflure, ou des plaques ou boutons sur la peau.
Ne mélangez jamais les médicaments qui endorment
Même deux d’entre eux, pris ensemble, peuvent arrêter votre respiration. Ne conduisez pas. Une personne est difficile à réveiller? Obtenez de l’aide d’urgence.
Relaxants musculaires.
Opioïdes (médicaments contre la douleur, comme la codéine).
Diazépam (Valium) ou pilules pour dormir.
Gabapentine ou prégabaline (médicaments pour les nerfs).
Alcool.
Codéine, tramadol et autres opioïdes
Le Tylenol 1 et les autres produits avec codéine comptent aussi. Dans une étude, un opioïde n’a pas fait mieux qu’une fausse pilule (placebo). Les opioïdes peuvent ralentir la respiration et être difficiles à arrêter. Prenez-en seulement si votre médecin vous en prescrit pour ce mal de dos, et pour quelques jours seulement. Vous en prenez depuis des semaines? N’arrêtez pas d’un coup : demandez à un médecin comment faire.
Diazépam, gabapentine, prégabaline, cortisone en comprimés, cannabis
Aucun n’a fait ses preuves contre un spasme, et tous peuvent nuire. Vous en prenez un pour autre chose? N’arrêtez pas sans demander conseil.
Injections de cortisone
Elles ne sont pas conseillées pour un simple spasme. Un spécialiste peut en offrir une pour une forte douleur de nerf dans la jambe.
heading: Mouvements doux
Ces mouvements peuvent réduire la raideur et redonner confiance. Ils ne font pas guérir plus vite. Commencez par un ou deux. Os fragiles ou prothèse à la hanche? Demandez d’abord conseil. En fin de grossesse, ne faites pas ceux qui se font sur le dos.
Arrêtez si un mouvement cause une nouvelle douleur, ou si la douleur ou l’engourdissement s’étend plus bas dans la jambe. Vérifiez ensuite les signes d’alerte.
Personne couchée, genoux pliés basculés d’un côté.
Bascule des genoux
Faites-en 5. Répétez 3 fois par jour.
Couchez-vous sur le dos, genoux pliés.
Basculez lentement les deux genoux d’un côté. Tenez 2 secondes.
Basculez-les de l’autre côté.
Personne couchée, un genou serré contre elle.
Genou vers la poitrine
Faites-en 5 avec chaque jambe. Répétez 3 fois par jour.
Couchez-vous sur le dos, genoux pliés.
Ramenez doucement un genou vers la poitrine. Tenez 5 secondes.
Changez de jambe.
Personne couchée, bas du dos creusé, puis bien à plat.
Bas du dos à plat
Faites-en 5. Répétez 3 fois par jour.
Couchez-vous sur le dos, genoux pliés.
Appuyez le bas du dos bien à plat. Tenez 2 secondes.
Relâchez.
Personne qui se lève d’une chaise.
Assis, puis debout
Faites-en 5. Répétez 3 fois par jour.
Asseyez-vous près du bord avant d’une chaise ferme.
Levez-vous lentement. Aidez-vous des mains au besoin.
Rasseyez-vous lentement.
heading: À quoi vous attendre
Jours 1 à 3
C’est souvent là que la douleur est la plus forte. Reposez-vous et marchez un peu, tour à tour. Vous ne pouvez pas marcher, vous laver ou vous habiller? Obtenez de l’aide aujourd’hui.
Semaine 1
Vous pouvez en faire un peu plus chaque jour. Une douleur qui augmente chaque jour n’est pas habituelle : obtenez de l’aide aujourd’hui.
3 personnes sur 10.
Semaine 2
Certaines personnes (environ 3 sur 10) n’ont plus mal, ou presque plus. Pas de mieux du tout? Prenez rendez-vous.
Semaine 6
La plupart des gens vont beaucoup mieux, mais il est courant d’avoir encore un peu mal. Vous n’allez pas encore bien? Prenez rendez-vous.
7 personnes sur 10.
Mois 3
La plupart des gens (environ 7 sur 10) vont bien.
7 personnes sur 10.
Si ça revient
C’est fréquent : en moins d’un an pour la plupart (environ 7 personnes sur 10).
Vérifiez les signes d’alerte.
Bougez, utilisez la chaleur, faites les mouvements.
Ça n’arrête pas de revenir? Prenez rendez-vous.
heading: Avant d’appeler ou d’y aller
Notez ces points, pour pouvoir en parler :
checkbox: Quand et comment cela a commencé.
Quand et comment cela a commencé.
checkbox: Les signes que vous avez.
Les signes que vous avez.
checkbox: Ce que vous ne pouvez pas faire.
Ce que vous ne pouvez pas faire.
checkbox: Tous vos médicaments (d’abord ceux pour éclaircir le sang) et vos allergies.
Tous vos médicaments (d’abord ceux pour éclaircir le sang) et vos allergies.
checkbox: Si vous êtes enceinte, avez les os fragiles ou le diabète, ou avez ou avez déjà eu un cancer.
Si vous êtes enceinte, avez les os fragiles ou le diabète, ou avez ou avez déjà eu un cancer.
heading: À savoir
Lors d’un spasme, un muscle du dos se contracte tout seul. Il se relâche avec le temps. Souvent, on ne sait pas pourquoi il a commencé.
Il peut être léger ou très fort. La force de la douleur ne montre pas la gravité du problème.
La plupart des gens n’ont pas besoin de radiographie ni d’un autre examen d’imagerie. Ces examens montrent souvent des changements qui ne causent pas de douleur.
Peu de gens ont besoin d’une opération.
Une cause grave est rare, mais elle peut demander des soins rapides.
Aucun professionnel de la santé n’a encore vérifié ce texte. Texte mis à jour le
1 décembre 2026
.
link: Appelez Riverside : 306 555 0100
button: Imprimer cette fiche
À noter :
Cette fiche donne des renseignements généraux. Elle ne pose pas de diagnostic et ne remplace pas votre professionnel de la santé. Quelque chose vous inquiète, ou votre état s’aggrave? Demandez de l’aide.`;
/* end snapshot fr */

snapshots["es"] = 
`heading: Espasmos musculares en la parte baja de la espalda
De parte de
Riverside
Para adultos. La mayoría de los espasmos de espalda se alivian en unas semanas. Revise primero las señales de alarma y luego siga moviéndose con suavidad.
Parte baja de la espalda vista desde atrás, con los músculos a los lados de la columna marcados.
En un espasmo, un músculo se tensa aquí.
heading: Emergencia Busque ayuda de emergencia ahora
¿Tiene aunque sea una de las señales de abajo? Llame ahora al número de emergencias de su localidad. O pida que alguien le lleve a una sala de emergencias (urgencias, guardia). No maneje usted.
link: Llame al 911 ahora
Basta una sola señal, si es nueva o está peor que de costumbre. Estas señales son poco comunes. La causa puede ser un nervio aplastado, una infección o un sangrado. Si espera, puede perder el control de la vejiga, los intestinos o las piernas. O puede perder la vida.
heading: Vejiga, intestinos, sexo
Vista desde atrás. Zona sombreada: ¿la siente adormecida?
Siente adormecimiento u hormigueo en las nalgas, alrededor del ano, en los genitales o en la parte de adentro de los muslos. O siente algo distinto al limpiarse después de ir al baño.
No puede orinar, o le cuesta empezar a orinar o cortar el chorro. O no siente cuándo necesita orinar o hacer popó (evacuar), o no siente si la vejiga está llena.
Se le escapa la orina, o se le escapan las heces (popó), o no siente cuando salen.
Al tener relaciones sexuales, siente menos o no siente nada en los genitales. O no logra tener una erección, o eyacular, o llegar al orgasmo.
heading: Piernas
Siente dolor, hormigueo, adormecimiento o debilidad en las dos piernas o en los dos pies.
Camina sin firmeza o se tambalea, y no solo por el dolor. O una pierna se está debilitando rápido, o usted arrastra un pie.
Tiene o ha tenido cáncer. Y además tiene una pierna débil, adormecida o que no le sostiene bien.
Usa un anticoagulante (medicina que “adelgaza” la sangre, como warfarina, apixabán o clopidogrel). Y además tiene una pierna débil o adormecida.
heading: Sentirse muy mal o en peligro
Se siente muy mal, o a punto de desmayarse, o con confusión. O tiene la piel fría y sudorosa. Puede ser con fiebre o sin ella.
Tiene fiebre, o escalofríos, o una pierna débil o adormecida. Y además, cualquiera de estas cosas:
Quimioterapia (contra el cáncer), un trasplante, VIH o diálisis (riñón artificial).
Se inyecta drogas de la calle.
En los últimos tres meses, le pusieron una inyección en la columna (epidural) o le operaron la columna.
Está pensando en quitarse la vida.
heading: Dolor repentino o en el pecho, embarazo, golpe o caída
Tiene un dolor repentino y muy fuerte en la barriga (abdomen) o en la parte alta de la espalda. O un dolor de espalda repentino, como si algo se rasgara por dentro.
Tiene un dolor de espalda repentino y muy fuerte, diferente a cualquier otro que haya tenido antes. Y además tiene más de 60 años, o usa un anticoagulante (medicina que “adelgaza” la sangre), o tiene un aneurisma (una arteria con un bulto).
Tiene dolor en el pecho o le cuesta respirar.
Está (o puede estar) embarazada. Y además sangra, o pierde líquido por la vagina, o el bebé se mueve menos, o tiene cólicos o contracciones que se repiten cada cierto tiempo (la barriga le duele o se le pone dura una y otra vez).
El dolor empezó después de una mala caída, un choque o un golpe fuerte.
heading: Hoy Busque ayuda hoy
Llame hoy a su clínica o a una línea de consejos de enfermería. O vaya a una clínica que atienda sin cita.
link: Llame a la línea de consejos de enfermería: 811
Hágalo con cualquiera de estas señales, si no tiene ninguna señal de emergencia. Pueden venir de una infección, un hueso roto o un nervio aplastado. Marque las que tiene.
heading: Para revisar hoy mismo, en una sala de emergencias (urgencias, guardia) si hace falta
checkbox: Desde hace poco tiene una pierna adormecida, con hormigueo o débil.
Desde hace poco tiene una pierna adormecida, con hormigueo o débil.
checkbox: Tiene fiebre (38 °C, 100.4 °F, o más) o escalofríos. Si tiene diabetes, sentirse mal también cuenta.
Tiene fiebre (38 °C, 100.4 °F, o más) o escalofríos. Si tiene diabetes, sentirse mal también cuenta.
checkbox: Tiene más de 65 años, o tiene los huesos débiles, o toma pastillas de cortisona (como la prednisona, para la inflamación). Y además el dolor empezó de repente, o después de algo leve: una caída, un golpe o levantar algo.
Tiene más de 65 años, o tiene los huesos débiles, o toma pastillas de cortisona (como la prednisona, para la inflamación). Y además el dolor empezó de repente, o después de algo leve: una caída, un golpe o levantar algo.
checkbox: Usa un anticoagulante (medicina que “adelgaza” la sangre), y el dolor empezó después de cualquier golpe o caída.
Usa un anticoagulante (medicina que “adelgaza” la sangre), y el dolor empezó después de cualquier golpe o caída.
checkbox: Aunque no tenga fiebre, cualquiera de estas cosas: Quimioterapia (contra el cáncer), un trasplante, VIH o diálisis (riñón artificial). Se inyecta drogas de la calle. En los últimos tres meses, le pusieron una inyección en la columna (epidural) o le operaron la columna.
Aunque no tenga fiebre, cualquiera de estas cosas:
Quimioterapia (contra el cáncer), un trasplante, VIH o diálisis (riñón artificial).
Se inyecta drogas de la calle.
En los últimos tres meses, le pusieron una inyección en la columna (epidural) o le operaron la columna.
checkbox: Le arde al orinar, o hay sangre en la orina. O le duele un costado, justo debajo de las costillas, sin importar cómo se mueva.
Le arde al orinar, o hay sangre en la orina. O le duele un costado, justo debajo de las costillas, sin importar cómo se mueva.
checkbox: Está (o puede estar) embarazada, y el dolor es nuevo, fuerte o diferente. Llame a su partera profesional (matrona), a su médico o a la unidad de maternidad.
Está (o puede estar) embarazada, y el dolor es nuevo, fuerte o diferente. Llame a su partera profesional (matrona), a su médico o a la unidad de maternidad.
heading: Llame hoy también por estas señales
checkbox: Tiene o ha tenido cáncer, y este dolor es nuevo o diferente. Llame a su equipo de cáncer (oncología) o a su médico.
Tiene o ha tenido cáncer, y este dolor es nuevo o diferente. Llame a su equipo de cáncer (oncología) o a su médico.
checkbox: El dolor no le deja caminar, bañarse o vestirse. O empeora cada día.
El dolor no le deja caminar, bañarse o vestirse. O empeora cada día.
checkbox: Nada le alivia el dolor, ni siquiera descansar. O el peor dolor es de noche.
Nada le alivia el dolor, ni siquiera descansar. O el peor dolor es de noche.
checkbox: Al toser, estornudar o hacer popó (evacuar), le duele más la espalda (no solo la pierna).
Al toser, estornudar o hacer popó (evacuar), le duele más la espalda (no solo la pierna).
checkbox: El dolor está entre los omóplatos (las paletas de la espalda).
El dolor está entre los omóplatos (las paletas de la espalda).
heading: Cambios en su cuerpo
checkbox: Tiene un sarpullido o ampollas, nuevos y dolorosos, en un lado del cuerpo.
Tiene un sarpullido o ampollas, nuevos y dolorosos, en un lado del cuerpo.
checkbox: Su espalda tiene un bulto nuevo o una forma nueva.
Su espalda tiene un bulto nuevo o una forma nueva.
checkbox: Está bajando de peso sin intentarlo.
Está bajando de peso sin intentarlo.
heading: En las próximas dos semanas Pida una cita
Pida una cita para algún día de las próximas dos semanas. Puede ser con un médico, una enfermera o un fisioterapeuta (terapeuta físico).
link: Llame a Riverside: 306 555 0100
Hágalo con cualquiera de estas señales, si ninguna otra lista le corresponde. Una revisión puede decir por qué. Marque las que tiene.
checkbox: Después de dos semanas no ha mejorado, o después de seis semanas no está bien, o empeora con el paso de las semanas.
Después de dos semanas no ha mejorado, o después de seis semanas no está bien, o empeora con el paso de las semanas.
checkbox: Después de unos días, el dolor todavía le limita en el trabajo, el sueño o las tareas diarias. Pero algunas posturas lo alivian.
Después de unos días, el dolor todavía le limita en el trabajo, el sueño o las tareas diarias. Pero algunas posturas lo alivian.
checkbox: El dolor baja por una pierna hasta más abajo de la rodilla. Pero la pierna no está adormecida ni débil, ni le hormiguea.
El dolor baja por una pierna hasta más abajo de la rodilla. Pero la pierna no está adormecida ni débil, ni le hormiguea.
checkbox: Es la primera vez que le duele la espalda, y tiene más de 50 años. O tiene menos de 18 años.
Es la primera vez que le duele la espalda, y tiene más de 50 años. O tiene menos de 18 años.
checkbox: Cada mañana tiene la espalda rígida más de media hora, y luego mejora al moverse.
Cada mañana tiene la espalda rígida más de media hora, y luego mejora al moverse.
checkbox: Esto le preocupa o le cuesta salir adelante.
Esto le preocupa o le cuesta salir adelante.
¿Tiene señales en más de una lista? Haga lo que dice la lista más urgente. Revise las tres listas. ¿No tiene ninguna de esas señales? Puede cuidar su espalda en casa. Revise otra vez si algo cambia.
heading: En resumen
Revise las señales de alarma, y otra vez si se siente peor.
Siga moviéndose. Los expertos están de acuerdo: ayuda más que quedarse en cama.
Use calor, porque puede aliviar el dolor.
Antes de tomar una pastilla para el dolor, pregunte a un farmacéutico, porque algunas pueden hacerle daño.
La mayoría de las personas se siente mucho mejor en seis semanas. ¿No mejora en dos semanas? Pida una cita.
heading: Lo que puede hacer
¿Tiene alguna señal de alarma? Busque ayuda antes de probar estos consejos.
heading: Hágalo
Persona caminando.
Siga moviéndose
Si se mueve, su cuerpo no se pone rígido ni débil. Algo de dolor es normal. Que le duela al moverse no quiere decir que se haga daño.
Camine unos minutos, varias veces al día.
Descanse ratos cortos.
Haga un poco más cada día.
Vista desde atrás: compresa caliente en la parte baja de la espalda.
Use calor
El calor puede aliviar el dolor por un tiempo, porque relaja los músculos tensos. No lo ponga sobre piel adormecida o lastimada, ni cerca de un parche con medicina. ¿Tiene diabetes o mala circulación? Pregunte antes a un farmacéutico.
Envuelva una compresa caliente en una toalla.
Úsela 15 minutos, hasta tres veces al día.
Revise su piel. No se duerma con ella.
Frío, si le sienta bien
Hay pocas pruebas de que ayude. Envuelva hielo en una toalla y úselo 15 minutos como máximo. No lo ponga sobre piel adormecida o lastimada, ni lo use si tiene mala circulación.
Persona acostada con las pantorrillas sobre una silla.
Acuéstese para aliviar el dolor
Acuéstese boca arriba, con las pantorrillas sobre una silla. Así le quita peso a la espalda. Al final del embarazo, acuéstese de lado. Cambie de postura a menudo.
Persona que gira de lado y se empuja hasta sentarse.
Cómo salir de la cama
Levántese así, para no torcer la espalda.
Doble las rodillas y gire hasta quedar de lado.
Baje los pies por el borde.
Empújese con los brazos.
Siéntese y luego póngase de pie.
Persona acostada de lado, con una almohada entre las rodillas.
Ayúdese a dormir
Dormir mal puede hacer que el dolor se sienta peor. Pruebe con una almohada entre las rodillas.
Trabajar y manejar
El trabajo le mantiene en movimiento. Por eso, vuelva pronto si puede, con tareas más ligeras. Maneje solo si puede girarse, frenar con fuerza y estar alerta.
Masaje o quiropráctico
Pueden aliviar un poco el dolor por un tiempo, pero el cuerpo puede quedarle adolorido. ¿Tiene los huesos débiles o usa un anticoagulante? Pregunte antes a un médico.
Persona que se inclina para levantar una bolsa liviana.
Agáchese y levante cosas de poco peso
Hágalo hasta donde el dolor se lo permita. Su espalda es fuerte, y moverse como siempre evita que los músculos se pongan tensos.
heading: Evite
Quedarse en cama
Pasar más de uno o dos días en cama puede hacer más lenta la mejoría, porque el cuerpo se pone rígido.
heading: Medicinas
¿Tiene alguna señal de alarma? Busque ayuda primero. Pregunte a un farmacéutico antes de tomar una pastilla.
heading: Verifique antes
Ibuprofeno o naproxeno: verifique antes
Estas pastillas para el dolor (Advil, Motrin, Aleve) pueden causar sangrado en el estómago o dañar los riñones. Si es seguro para usted, uno de los dos puede aliviar un poco el dolor.
Tome solo uno de los dos, con comida, en la dosis más baja que le ayude.
Siga la etiqueta. Deje de tomarlo tan pronto como pueda.
¿Heces (popó) negras, o vómito con sangre? Deje de tomarlo y busque ayuda de emergencia.
Pregunte antes de tomar ibuprofeno o naproxeno
Pregunte antes a un farmacéutico o a un médico en cualquiera de estos casos:
Tiene más de 65 años, o le faltan líquidos (deshidratación).
Toma otras pastillas.
Alguna vez tuvo una úlcera (llaga en el estómago), un sangrado, o un derrame o infarto cerebral. O tiene o alguna vez tuvo presión alta o asma.
Tiene una enfermedad del corazón, los riñones, el hígado o el intestino.
Pastillas que no van bien con ibuprofeno o naproxeno
Si usa cualquiera de estas medicinas, pregunte antes a un farmacéutico:
Un anticoagulante (medicina que “adelgaza” la sangre) o aspirina.
Pastillas de cortisona, o pastillas para orinar más (diuréticos), o pastillas para la presión.
Litio, metotrexato (para las articulaciones o la piel) o pastillas para la depresión.
Acetaminofén (paracetamol, Tylenol)
Quizá no ayude mucho. ¿Está embarazada, o no puede tomar ibuprofeno? Pregunte a un farmacéutico si puede tomar acetaminofén.
¿Toma warfarina, o bebe mucho alcohol, o tiene una enfermedad del hígado? Pregunte antes.
Tomar demasiado daña el hígado. Siga la etiqueta. No tome además pastillas para la gripe o el resfriado que lo contengan.
¿Tomó demasiado? Busque ayuda de emergencia, aunque se sienta bien.
Relajantes musculares (baclofeno, ciclobenzaprina, metocarbamol, tizanidina)
Pueden aliviar un poco el dolor hasta por dos semanas, pero pueden darle sueño o hacer que se caiga. ¿Tiene más de 65 años, o una enfermedad de los riñones, o toma otras pastillas? Pregunte antes. Algunos traen también ibuprofeno o acetaminofén: lea la etiqueta.
heading: Evite
Quién no debe tomar ibuprofeno ni naproxeno
No los tome en ninguno de estos casos:
Está embarazada, salvo que se los haya recetado su médico o su partera profesional (matrona).
Tiene una úlcera o un sangrado.
Su corazón, sus riñones o su hígado funcionan muy mal (insuficiencia grave).
La aspirina o una pastilla como estas le causó sangrado, silbidos al respirar, hinchazón o sarpullido.
Nunca mezcle cosas que dan sueño
Mezclar estas cosas puede hacer que deje de respirar. No maneje. ¿Hay alguien a quien cuesta despertar? Busque ayuda de emergencia.
Relajantes musculares.
Opioides (pastillas para el dolor, como la codeína).
Diazepam (Valium) o pastillas para dormir.
Gabapentina o pregabalina (pastillas para los nervios).
Bebidas con alcohol.
Codeína, tramadol y otros opioides
También cuenta el acetaminofén (paracetamol) con codeína, como Tylenol 1. En un estudio, un opioide no funcionó mejor que una pastilla sin medicina. Pueden hacer más lenta la respiración y ser difíciles de dejar. Tómelos solo si su médico se los receta para esto, por pocos días. ¿Los ha tomado por semanas? No los deje de golpe: pregunte a un médico cómo.
Diazepam, gabapentina, pregabalina, pastillas de cortisona, cannabis (marihuana)
No se ha demostrado que ninguno ayude en un espasmo, y todos pueden hacer daño. ¿Toma alguno por otra razón? No lo deje por su cuenta.
Inyecciones de cortisona (esteroides)
No se recomiendan para un espasmo simple. Un especialista puede ofrecer una si hay un dolor fuerte de un nervio en la pierna.
heading: Movimientos suaves
Pueden aliviar la rigidez y darle confianza. No hacen que sane más rápido. Empiece con uno o dos. ¿Tiene los huesos débiles o una cadera nueva (prótesis)? Pregunte antes. Al final del embarazo, no haga los que son boca arriba.
Pare si un movimiento le causa un dolor nuevo, o si el dolor o el adormecimiento se extiende hacia abajo por la pierna. Luego revise las señales de alarma.
Persona acostada, con las rodillas dobladas hacia un lado.
Rodillas de lado a lado
Hágalo 5 veces seguidas. Repita 3 veces al día.
Acuéstese boca arriba, con las rodillas dobladas.
Lleve despacio las dos rodillas hacia un lado. Quédese así 2 segundos.
Llévelas hacia el otro lado.
Persona acostada que abraza una rodilla.
Abrazo de rodilla
Hágalo 5 veces con cada pierna. Repita 3 veces al día.
Acuéstese boca arriba, con las rodillas dobladas.
Con las manos, acerque una rodilla al pecho con suavidad. Quédese así 5 segundos.
Cambie de pierna.
Persona acostada, con la parte baja de la espalda arqueada y luego plana.
Espalda plana
Hágalo 5 veces seguidas. Repita 3 veces al día.
Acuéstese boca arriba, con las rodillas dobladas.
Apriete la parte baja de la espalda hacia abajo hasta que quede plana. Quédese así 2 segundos.
Afloje.
Persona que se levanta de una silla.
Sentarse y ponerse de pie
Hágalo 5 veces seguidas. Repita 3 veces al día.
Siéntese cerca del borde de una silla firme.
Póngase de pie despacio. Use las manos si lo necesita.
Siéntese despacio.
heading: Qué puede esperar
Días 1 a 3
El dolor suele ser más fuerte en estos días. Descanse un poco y camine un poco, por turnos. ¿No puede caminar, lavarse o vestirse? Busque ayuda hoy.
Semana 1
Puede hacer un poco más cada día. Que el dolor empeore cada día no es lo usual: busque ayuda hoy.
3 de cada 10 personas.
Semana 2
Algunas personas (cerca de 3 de cada 10) tienen poco o ningún dolor. ¿No ha mejorado nada? Pida una cita.
Semana 6
La mayoría se siente mucho mejor, pero es común tener algo de dolor. ¿No está bien? Pida una cita.
7 de cada 10 personas.
Mes 3
La mayoría (cerca de 7 de cada 10) está bien.
7 de cada 10 personas.
Si vuelve
Vuelve a menudo: a la mayoría (cerca de 7 de cada 10) le vuelve en menos de un año.
Revise las señales de alarma.
Muévase, use calor y haga los movimientos.
¿Le vuelve una y otra vez? Pida una cita.
heading: Antes de llamar o de ir
Anote esto para poder decirlo:
checkbox: Cuándo empezó y cómo.
Cuándo empezó y cómo.
checkbox: Las señales que tiene.
Las señales que tiene.
checkbox: Lo que no puede hacer.
Lo que no puede hacer.
checkbox: Todas sus medicinas (primero los anticoagulantes) y sus alergias.
Todas sus medicinas (primero los anticoagulantes) y sus alergias.
checkbox: Si está embarazada, o si tiene los huesos débiles o diabetes, o si tiene o ha tenido cáncer.
Si está embarazada, o si tiene los huesos débiles o diabetes, o si tiene o ha tenido cáncer.
heading: Datos clave
En un espasmo, un músculo de la espalda se tensa solo. Se afloja con el tiempo. Muchas veces no se sabe por qué empezó.
Puede ser leve o muy fuerte. El dolor no muestra cuánto daño hay.
La mayoría de las personas no necesita radiografía, tomografía ni resonancia. Estos estudios muestran a menudo cambios que no causan dolor.
Pocas personas necesitan cirugía.
Es raro que la causa sea grave, pero puede necesitar atención rápida.
Ningún profesional de salud ha revisado todavía este texto. Texto actualizado el
1 de diciembre de 2026
.
link: Llame a Riverside: 306 555 0100
button: Imprimir esta ficha
Tenga en cuenta:
Esta ficha da información general. No es un diagnóstico y no reemplaza a su profesional de salud. ¿Algo le preocupa o se siente peor? Busque ayuda.`;
/* end snapshot es */

snapshots["ar"] = 
`heading: تشنّج عضلات أسفل الظهر
من
Riverside
للبالغين. تخفّ معظم تشنّجات الظهر خلال أسابيع. يجب التحقّق من علامات التحذير أولًا، ثم مواصلة الحركة برفق.
أسفل الظهر من الخلف، مع إبراز العضلات على جانبي العمود الفقري.
في التشنّج، تنقبض عضلة هنا.
heading: طوارئ يجب طلب المساعدة الطارئة الآن
لديك أيّ علامة مما يلي، ولو واحدة؟ يجب الاتصال برقم الطوارئ المحلي الآن. أو أن يأخذك شخص آخر إلى قسم الطوارئ. وتُمنع عليك قيادة السيارة بنفسك.
link: الاتصال الآن على 911
تكفي علامة واحدة، إذا كانت جديدة أو أسوأ من المعتاد. وهذه العلامات نادرة. وقد يكون سببها ضغطًا على عصب، أو عدوى، أو نزيفًا. والانتظار قد يُفقدك التحكّم في البول أو البراز أو الرِّجلين، أو قد يُفقدك حياتك.
heading: البول والبراز والعلاقة الجنسية
من الخلف. المنطقة المظلّلة: هل فيها خدر (نقص الإحساس أو فقدانه)؟
خدر (نقص الإحساس أو فقدانه) أو تنميل في الأرداف (المؤخّرة)، أو حول فتحة الشرج، أو في الأعضاء التناسلية أو الفخذ من الداخل. أو إحساس مختلف عند المسح أو الغسل بعد قضاء الحاجة.
لا يمكنك التبوّل، أو يصعب بدؤه أو إيقافه. أو لا إحساس لديك بالحاجة إلى التبوّل أو التبرّز، أو لا يمكنك معرفة هل المثانة ممتلئة بالبول أم لا.
تسرّب البول أو البراز منك، أو عدم الإحساس بخروج أحدهما.
صار الإحساس في الأعضاء التناسلية أثناء العلاقة الجنسية أقل، أو مفقودًا. أو عجز عن الانتصاب، أو عن القذف، أو عن بلوغ النشوة الجنسية.
heading: الرِّجلان
ألم أو تنميل أو خدر أو ضعف في الرِّجلين معًا أو القدمين معًا (اليمنى واليسرى).
مشيك غير ثابت، وليس بسبب الألم وحده. أو رِجل يزداد ضعفها بسرعة، أو قدم تنجرّ على الأرض عند المشي.
لديك سرطان الآن أو من قبل، وإحدى الرِّجلين ضعيفة، أو فيها خدر، أو غير ثابتة.
من أدويتك مميّع (مسيّل) للدم (مثل وارفارين أو أبيكسابان أو كلوبيدوغريل)، وفي إحدى الرِّجلين ضعف أو خدر.
heading: الشعور بمرض شديد أو بخطر
شعور بمرض شديد، أو بقرب الإغماء، أو تشوّش في الذهن، أو برودة في الجلد مع عرق. ويكون ذلك مع حرارة مرتفعة أو من دونها.
حرارة مرتفعة، أو قشعريرة، أو ضعف أو خدر في إحدى الرِّجلين، ويكون ذلك مع أيّ واحد مما يلي:
علاج كيميائي (للسرطان)، أو زراعة عضو أو نخاع عظم، أو فيروس نقص المناعة (HIV)، أو غسيل الكلى (تصفية الدم).
تعاطي المخدرات بالحقن.
خلال آخر ثلاثة أشهر: حقنة (إبرة الظهر، الإبيدورال) أو عملية جراحية في العمود الفقري.
لديك أفكار عن إنهاء حياتك.
heading: ألم مفاجئ أو في الصدر، حمل، إصابة
ألم مفاجئ وشديد جدًا في البطن أو أعلى الظهر. أو ألم مفاجئ في الظهر كأن شيئًا يتمزّق.
ألم مفاجئ وشديد جدًا في الظهر، لم يسبق لك مثله، مع أيّ واحد مما يلي: عمر فوق 60 عامًا، أو دواء مميّع (مسيّل) للدم، أو انتفاخ أو تمدّد في شريان (أمّ الدم).
ألم في الصدر أو صعوبة في التنفّس.
أنتِ حامل (أو ربما حامل)، مع أيّ واحد مما يلي: نزول دم، أو نزول سائل، أو مغص أو تقلّصات في البطن تأتي بانتظام، أو حركة الجنين أقل من المعتاد.
بدأ الألم بعد سقوط شديد أو حادث (سيارة أو دراجة أو غيرهما) أو ضربة قوية.
heading: اليوم يجب طلب المساعدة اليوم
يجب الاتصال اليوم بعيادتك أو بخط الاستشارة التمريضية. أو الذهاب إلى عيادة تستقبل المرضى من دون موعد.
link: الاتصال بخط الاستشارة التمريضية: 811
يجب ذلك مع أيّ علامة مما يلي، إذا لم تكن لديك علامة طارئة. وقد يكون سببها عدوى، أو كسرًا في عظم، أو ضغطًا على عصب. يُرجى وضع إشارة على العلامات التي لديك.
heading: علامات يجب فحصها اليوم، ولو في قسم الطوارئ
checkbox: شيء جديد في رِجل واحدة: خدر أو تنميل أو ضعف.
شيء جديد في رِجل واحدة: خدر أو تنميل أو ضعف.
checkbox: حرارة مرتفعة (38 درجة مئوية، أي 100.4 فهرنهايت، أو أكثر) أو قشعريرة. ومع السكري، يكفي الشعور بأنك لست بخير، ولو من دون حرارة مرتفعة.
حرارة مرتفعة (38 درجة مئوية، أي 100.4 فهرنهايت، أو أكثر) أو قشعريرة. ومع السكري، يكفي الشعور بأنك لست بخير، ولو من دون حرارة مرتفعة.
checkbox: بدأ الألم فجأة، أو بعد سقوط أو ضربة أو رفع شيء، ولو كان ذلك بسيطًا، مع أيّ واحد مما يلي: عمر فوق 65 عامًا، أو عظام ضعيفة (هشّة)، أو علاج بحبوب الكورتيزون (مثل بريدنيزون، prednisone، ضدّ الالتهاب).
بدأ الألم فجأة، أو بعد سقوط أو ضربة أو رفع شيء، ولو كان ذلك بسيطًا، مع أيّ واحد مما يلي: عمر فوق 65 عامًا، أو عظام ضعيفة (هشّة)، أو علاج بحبوب الكورتيزون (مثل بريدنيزون، prednisone، ضدّ الالتهاب).
checkbox: من أدويتك مميّع (مسيّل) للدم، وبدأ الألم بعد أيّ سقوط أو ضربة، ولو كان ذلك بسيطًا.
من أدويتك مميّع (مسيّل) للدم، وبدأ الألم بعد أيّ سقوط أو ضربة، ولو كان ذلك بسيطًا.
checkbox: أيّ واحد مما يلي، ولو من دون حرارة مرتفعة: علاج كيميائي (للسرطان)، أو زراعة عضو أو نخاع عظم، أو فيروس نقص المناعة (HIV)، أو غسيل الكلى (تصفية الدم). تعاطي المخدرات بالحقن. خلال آخر ثلاثة أشهر: حقنة (إبرة الظهر، الإبيدورال) أو عملية جراحية في العمود الفقري.
أيّ واحد مما يلي، ولو من دون حرارة مرتفعة:
علاج كيميائي (للسرطان)، أو زراعة عضو أو نخاع عظم، أو فيروس نقص المناعة (HIV)، أو غسيل الكلى (تصفية الدم).
تعاطي المخدرات بالحقن.
خلال آخر ثلاثة أشهر: حقنة (إبرة الظهر، الإبيدورال) أو عملية جراحية في العمود الفقري.
checkbox: حرقة عند التبوّل، أو دم في البول. أو ألم في جانب واحد تحت الأضلاع مباشرة، ويبقى موجودًا مهما تحرّكت.
حرقة عند التبوّل، أو دم في البول. أو ألم في جانب واحد تحت الأضلاع مباشرة، ويبقى موجودًا مهما تحرّكت.
checkbox: أنتِ حامل (أو ربما حامل)، والألم جديد أو قوي أو مختلف. يجب الاتصال بالقابلة أو بطبيبك أو بقسم الولادة.
أنتِ حامل (أو ربما حامل)، والألم جديد أو قوي أو مختلف. يجب الاتصال بالقابلة أو بطبيبك أو بقسم الولادة.
heading: يجب الاتصال اليوم من أجل هذه العلامات أيضًا
checkbox: لديك سرطان الآن أو من قبل، وهذا الألم جديد أو مختلف. يجب الاتصال بفريق علاج السرطان الذي يتابعك، أو بطبيبك.
لديك سرطان الآن أو من قبل، وهذا الألم جديد أو مختلف. يجب الاتصال بفريق علاج السرطان الذي يتابعك، أو بطبيبك.
checkbox: ألم يمنعك من المشي أو الاغتسال أو لبس الثياب. أو ألم يزداد كل يوم.
ألم يمنعك من المشي أو الاغتسال أو لبس الثياب. أو ألم يزداد كل يوم.
checkbox: لا شيء يخفّف الألم، ولا حتى الراحة. أو يكون الألم في أشدّه ليلًا.
لا شيء يخفّف الألم، ولا حتى الراحة. أو يكون الألم في أشدّه ليلًا.
checkbox: السعال أو العطس أو التبرّز يزيد ألم الظهر (وليس ألم الرِّجل فقط).
السعال أو العطس أو التبرّز يزيد ألم الظهر (وليس ألم الرِّجل فقط).
checkbox: الألم بين لوحَي الكتفين.
الألم بين لوحَي الكتفين.
heading: تغيّرات في الجسم
checkbox: طفح جلدي جديد مؤلم، أو فقاعات في الجلد فيها ماء، في جهة واحدة من الجسم.
طفح جلدي جديد مؤلم، أو فقاعات في الجلد فيها ماء، في جهة واحدة من الجسم.
checkbox: كتلة جديدة في الظهر، أو تغيّر جديد في شكله.
كتلة جديدة في الظهر، أو تغيّر جديد في شكله.
checkbox: ينقص وزنك من دون قصد.
ينقص وزنك من دون قصد.
heading: خلال أسبوعين يجب حجز موعد
يجب حجز موعد لا يتأخّر عن أسبوعين. ويكون مع طبيب أو ممرّض أو اختصاصي علاج طبيعي (فيزيائي).
link: الاتصال بالعيادة (Riverside): 306 555 0100
يجب ذلك مع أيّ علامة مما يلي، إذا لم تنطبق عليك قائمة أخرى. وقد يبيّن الفحص السبب. يُرجى وضع إشارة على العلامات التي لديك.
checkbox: لا تحسّن بعد أسبوعين، أو لم يكتمل الشفاء بعد ستة أسابيع، أو حالتك تسوء مع مرور الأسابيع.
لا تحسّن بعد أسبوعين، أو لم يكتمل الشفاء بعد ستة أسابيع، أو حالتك تسوء مع مرور الأسابيع.
checkbox: بعد بضعة أيام، ما زال الألم يحدّ من عملك أو نومك أو أعمالك اليومية، لكن بعض الوضعيات تخفّفه.
بعد بضعة أيام، ما زال الألم يحدّ من عملك أو نومك أو أعمالك اليومية، لكن بعض الوضعيات تخفّفه.
checkbox: ألم يمتدّ إلى ما تحت ركبة واحدة، من دون خدر أو تنميل أو ضعف في الرِّجل.
ألم يمتدّ إلى ما تحت ركبة واحدة، من دون خدر أو تنميل أو ضعف في الرِّجل.
checkbox: هذه أول مرة في حياتك يصيبك فيها ألم في الظهر، وعمرك فوق 50 عامًا. أو عمرك دون 18 عامًا.
هذه أول مرة في حياتك يصيبك فيها ألم في الظهر، وعمرك فوق 50 عامًا. أو عمرك دون 18 عامًا.
checkbox: تيبّس في الظهر أكثر من نصف ساعة كل صباح، ثم يخفّ مع الحركة.
تيبّس في الظهر أكثر من نصف ساعة كل صباح، ثم يخفّ مع الحركة.
checkbox: شعور بالقلق، أو صعوبة في تحمّل الوضع.
شعور بالقلق، أو صعوبة في تحمّل الوضع.
لديك علامات في أكثر من قائمة؟ يجب اتّباع القائمة الأكثر استعجالًا. يجب التحقّق من القوائم الثلاث. ليست لديك أيّ من هذه العلامات؟ يمكنك العناية بظهرك في المنزل. ويجب التحقّق من العلامات مرة أخرى إذا تغيّر أيّ شيء.
heading: باختصار
التحقّق من علامات التحذير، ثم مرة أخرى إذا ساءت حالتك.
مواصلة الحركة. يتّفق الخبراء على أنها تفيد أكثر من الراحة في السرير.
استعمال الحرارة، لأنها قد تخفّف الألم.
سؤال الصيدلي قبل تناول دواء للألم، لأن بعضها قد يضرّك.
يتحسّن معظم الناس كثيرًا خلال ستة أسابيع. لا تحسّن بعد أسبوعين؟ يجب حجز موعد.
heading: ما يمكنك فعله
لديك علامة تحذير؟ يجب طلب المساعدة قبل تجربة هذه النصائح.
heading: يُنصح به
شخص يمشي.
مواصلة الحركة
الحركة تحميك من التيبّس والضعف. وبعض الألم طبيعي. والألم أثناء الحركة لا يعني وجود ضرر.
المشي بضع دقائق، بضع مرات في اليوم.
أخذ فترات راحة قصيرة.
زيادة بسيطة كل يوم.
من الخلف: كمّادة دافئة على أسفل الظهر.
استعمال الحرارة
قد تخفّف الحرارة الألم لبعض الوقت، لأنها تُرخي العضلات المشدودة. يُمنع استعمالها على جلد لا يحسّ جيدًا أو جلد مجروح، أو قرب لصقة دوائية على الجلد. لديك سكري أو ضعف في الدورة الدموية؟ يجب سؤال الصيدلي أولًا.
لفّ كمّادة دافئة بمنشفة.
استعمالها 15 دقيقة، ثلاث مرات في اليوم على الأكثر.
تفقّد الجلد. ويُمنع النوم والكمّادة على الجسم.
البرودة، إذا كانت تريحك
الأدلّة على فائدتها قليلة. يُلفّ الثلج بمنشفة، ويوضع 15 دقيقة على الأكثر. ويُمنع استعماله على جلد لا يحسّ جيدًا أو جلد مجروح، أو مع ضعف في الدورة الدموية.
استلقاء على الظهر والساقان على كرسي.
الاستلقاء لتخفيف الألم
يكون الاستلقاء على الظهر، مع وضع الساقين على كرسي. وهذا يخفّف الثقل عن الظهر. وفي آخر الحمل، يكون الاستلقاء على الجانب. ويُنصح بتغيير الوضعية كثيرًا.
دوران إلى الجانب، ثم دفع للجلوس.
النهوض من السرير
يُنصح بالنهوض بهذه الطريقة، حتى لا يلتفّ الظهر.
ثني الركبتين، ثم الدوران إلى الجانب.
إنزال القدمين عن حافة السرير.
دفع الجسم إلى أعلى بالذراعين.
الجلوس، ثم الوقوف.
استلقاء على جانب واحد، ووسادة بين الركبتين.
ما يساعد على النوم
سوء النوم قد يزيد الشعور بالألم. يُنصح بتجربة وسادة بين الركبتين.
العمل وقيادة السيارة
العمل يُبقيك في حركة. لذلك يُنصح بالعودة إليه قريبًا إن أمكن، مع مهامّ أخفّ. ولا تجوز القيادة إلا إذا كان بإمكانك الالتفات والضغط بقوة على الفرامل، وكان ذهنك يقظًا.
التدليك أو العلاج اليدوي (كايروبراكتيك)
قد يخفّفان الألم قليلًا لبعض الوقت، لكن قد يبقى بعدهما وجع. عظامك ضعيفة، أو من أدويتك مميّع للدم؟ يجب سؤال الطبيب أولًا.
انحناء لرفع حقيبة خفيفة.
الانحناء ورفع أشياء خفيفة
يُنصح بذلك بقدر ما يسمح الألم. فظهرك قوي، والحركة كالمعتاد تُبقي العضلات غير مشدودة.
heading: تجنّب
البقاء في السرير
البقاء في السرير أكثر من يوم أو يومين قد يؤخّر الشفاء، لأن الجسم يتيبّس.
heading: الأدوية
لديك أيّ علامة تحذير؟ يجب طلب المساعدة أولًا. ويجب سؤال الصيدلي قبل تناول أيّ دواء.
heading: التحقّق أولًا
إيبوبروفين (ibuprofen) أو نابروكسين (naproxen): التحقّق أولًا
هما مسكّنان (منهما أدفيل وأليف)، وقد يسبّب أيّ منهما نزيفًا في المعدة أو ضررًا في الكلى. وإذا كان أحدهما آمنًا لك، فقد يخفّف الألم قليلًا.
تناول نوع واحد فقط، بأقل جرعة تفيد، مع الطعام.
اتّباع ما كُتب على العبوة. والتوقّف في أقرب وقت ممكن.
براز أسود، أو دم في القيء؟ يجب إيقاف الدواء وطلب المساعدة الطارئة.
السؤال قبل إيبوبروفين أو نابروكسين
يجب سؤال الصيدلي أو الطبيب أولًا إذا انطبق عليك أيّ واحد مما يلي:
عمرك فوق 65 عامًا، أو لديك نقص في ماء الجسم (جفاف).
لديك أدوية أخرى تُؤخذ حاليًا.
سبق أن كانت لديك قرحة (جرح في المعدة) أو نزيف أو سكتة (جلطة) دماغية. أو لديك، الآن أو من قبل، ضغط دم مرتفع أو ربو.
لديك مرض في القلب أو الكلى أو الكبد أو الأمعاء.
أدوية تتعارض مع إيبوبروفين أو نابروكسين
يجب سؤال الصيدلي أولًا إذا كان من أدويتك أيّ واحد مما يلي:
مميّع (مسيّل) للدم، أو الأسبرين.
حبوب الكورتيزون، أو مدرّ البول، أو دواء ضغط الدم.
ليثيوم (lithium)، أو ميثوتريكسات (methotrexate، للمفاصل أو الجلد)، أو دواء للاكتئاب.
باراسيتامول (paracetamol)، أي أسيتامينوفين (acetaminophen)، مثل تايلينول (Tylenol)
قد لا يفيد كثيرًا. لديك حمل، أو لا يمكنك تناول إيبوبروفين؟ يُنصح بسؤال الصيدلي عن الباراسيتامول.
يجب السؤال أولًا مع وارفارين (warfarin)، أو كثرة شرب الكحول، أو مرض في الكبد.
الجرعة الزائدة تضرّ الكبد. يجب اتّباع ما كُتب على العبوة، ويُمنع أخذ أدوية زكام أو إنفلونزا تحتوي على الباراسيتامول معه.
هل تناولت جرعة زائدة؟ يجب طلب المساعدة الطارئة، حتى مع الشعور بأنك بخير.
مرخيات (باسطات) العضلات، مثل باكلوفين (baclofen) وسيكلوبنزابرين (cyclobenzaprine) وميثوكاربامول (methocarbamol) وتيزانيدين (tizanidine)
قد تخفّف الألم قليلًا لمدة أسبوعين على الأكثر، لكنها قد تسبّب النعاس أو السقوط. عمرك فوق 65 عامًا، أو لديك أدوية أخرى تُؤخذ حاليًا، أو مرض في الكلى؟ يجب السؤال أولًا. وفي بعضها إيبوبروفين (ibuprofen) أو باراسيتامول (paracetamol أو acetaminophen): تجب قراءة ما كُتب على العبوة.
heading: تجنّب
مَن يُمنع عليهم تناول إيبوبروفين (ibuprofen) أو نابروكسين (naproxen)
يُمنع تناول أيّ منهما إذا انطبق عليك أيّ واحد مما يلي:
أنتِ حامل، إلا إذا وصفه لكِ طبيبك أو القابلة.
لديك قرحة أو نزيف.
لديك قصور (فشل) شديد في القلب أو الكلى أو الكبد.
سبق أن سبّب لك الأسبرين، أو دواء من هذا النوع، نزيفًا أو صفيرًا في التنفّس أو تورّمًا أو طفحًا جلديًا.
يُمنع تمامًا الجمع بين أدوية تسبّب النعاس
الجمع بينها قد يوقف التنفّس. وتُمنع القيادة. هل هناك شخص يصعب إيقاظه؟ يجب طلب المساعدة الطارئة.
مرخيات (باسطات) العضلات.
المسكّنات الأفيونية (أدوية للألم مثل الكودايين).
ديازيبام (diazepam) أو الحبوب المنوّمة.
غابابنتين (gabapentin) أو بريغابالين (pregabalin)، وهما من أدوية الأعصاب.
الكحول.
كودايين (codeine) وترامادول (tramadol) وغيرهما من المسكّنات الأفيونية
منها أيضًا الباراسيتامول مع الكودايين، مثل كو-كودامول (co-codamol) وتايلينول رقم 1 (Tylenol). وفي إحدى التجارب، لم يكن دواء أفيوني أفضل من دواء وهمي. وهي قد تُبطئ التنفّس، وقد يصعب تركها. لا تُؤخذ إلا بوصفة طبيب لهذا الألم، ولبضعة أيام. استُعملت لأسابيع؟ يُمنع إيقافها فجأة، ويجب سؤال الطبيب عن الطريقة.
ديازيبام (diazepam)، غابابنتين (gabapentin)، بريغابالين (pregabalin)، حبوب الكورتيزون، القنّب (الحشيش)
لم تثبت فائدة أيّ منها للتشنّج، وكلّها قد تضرّ. أحدها من أدويتك لسبب آخر؟ يُمنع إيقافه من دون سؤال الطبيب.
حقن (إبر) الكورتيزون
لا يُنصح بها لتشنّج بسيط. وقد يعرضها طبيب مختص لألم عصبي شديد في الرِّجل.
heading: تمارين خفيفة
قد تخفّف هذه التمارين التيبّس وتزيد ثقتك بنفسك. لكنها لا تسرّع الشفاء. يُنصح بالبدء بتمرين أو تمرينين. عظامك ضعيفة، أو لديك مفصل وِرك صناعي جديد؟ يجب السؤال أولًا. وفي آخر الحمل، تُترك تمارين الاستلقاء على الظهر.
يجب التوقّف إذا سبّب تمرين ألمًا جديدًا، أو إذا امتدّ ألم أو خدر نزولًا في الرِّجل. ثم يجب التحقّق من علامات التحذير.
استلقاء، والركبتان المثنيتان مائلتان إلى الجانب.
إمالة الركبتين
أداء التمرين 5 مرات متتالية. وذلك 3 مرات في اليوم.
الاستلقاء على الظهر مع ثني الركبتين.
إمالة الركبتين معًا ببطء إلى جانب واحد. والثبات لمدة ثانيتين.
إمالتهما إلى الجانب الآخر.
استلقاء مع ضمّ ركبة واحدة.
ضمّ الركبة
أداء التمرين 5 مرات لكل رِجل. وذلك 3 مرات في اليوم.
الاستلقاء على الظهر مع ثني الركبتين.
سحب ركبة واحدة برفق نحو الصدر. والثبات لمدة 5 ثوانٍ.
التبديل إلى الرِّجل الأخرى.
استلقاء وأسفل الظهر مقوّس، ثم مضغوط حتى يستوي.
ضغط أسفل الظهر
أداء التمرين 5 مرات متتالية. وذلك 3 مرات في اليوم.
الاستلقاء على الظهر مع ثني الركبتين.
ضغط أسفل الظهر على الأرض (أو السرير) حتى يستوي. والثبات لمدة ثانيتين.
ثم الإرخاء.
قيام من كرسي.
الوقوف من الجلوس
أداء التمرين 5 مرات متتالية. وذلك 3 مرات في اليوم.
الجلوس قرب الحافة الأمامية لكرسي متين.
الوقوف ببطء، مع الاستعانة باليدين عند الحاجة.
الجلوس ببطء.
heading: ما يمكن توقّعه
من اليوم الأول إلى الثالث
غالبًا ما يكون الألم في أشدّه. يُنصح بالراحة ثم قليل من المشي، بالتناوب. لا يمكنك المشي أو الاغتسال أو اللبس؟ يجب طلب المساعدة اليوم.
الأسبوع الأول
يمكنك زيادة نشاطك قليلًا كل يوم. والألم الذي يزداد كل يوم غير معتاد: يجب طلب المساعدة اليوم.
3 من كل 10 أشخاص.
الأسبوع الثاني
يصير الألم قليلًا أو معدومًا لدى بعض الناس (نحو 3 من كل 10). لا تحسّن على الإطلاق؟ يجب حجز موعد.
الأسبوع السادس
يتحسّن معظم الناس كثيرًا، لكن بقاء بعض الألم شائع. لم يكتمل الشفاء؟ يجب حجز موعد.
7 من كل 10 أشخاص.
الشهر الثالث
معظم الناس (نحو 7 من كل 10) قد شُفوا.
7 من كل 10 أشخاص.
إذا عاد الألم
كثيرًا ما يعود: خلال سنة لدى معظم الناس (نحو 7 من كل 10).
التحقّق من علامات التحذير.
الحركة، واستعمال الحرارة، وأداء التمارين.
يعود مرة بعد مرة؟ يجب حجز موعد.
heading: قبل الاتصال أو الذهاب
يُنصح بكتابة ما يلي، حتى يمكنك إخبارهم به:
checkbox: متى بدأ الألم، وكيف.
متى بدأ الألم، وكيف.
checkbox: العلامات التي لديك.
العلامات التي لديك.
checkbox: ما لا يمكنك فعله.
ما لا يمكنك فعله.
checkbox: كل أدويتك (مميّع الدم أولًا)، وأيّ حساسية لديك.
كل أدويتك (مميّع الدم أولًا)، وأيّ حساسية لديك.
checkbox: إذا كان لديك حمل، أو عظام ضعيفة، أو سكري، أو سرطان الآن أو من قبل.
إذا كان لديك حمل، أو عظام ضعيفة، أو سكري، أو سرطان الآن أو من قبل.
heading: معلومات أساسية
في التشنّج، تنقبض عضلة في الظهر من تلقاء نفسها. وهو يخفّ مع الوقت. وكثيرًا ما لا يُعرف سببه.
قد يكون الألم خفيفًا أو شديدًا جدًا. وشدّة الألم لا تدلّ على مقدار الضرر.
لا يحتاج معظم الناس إلى أشعة أو صور طبية أخرى. وكثيرًا ما تُظهر الصور تغيّرات لا تسبّب ألمًا.
قليل من الناس يحتاجون إلى جراحة.
السبب الخطير نادر، لكنه قد يحتاج إلى رعاية سريعة.
لم يراجع هذا النص أيّ اختصاصي رعاية صحية بعد. حُدّث هذا النص بتاريخ
1 ديسمبر 2026
.
link: الاتصال بالعيادة (Riverside): 306 555 0100
button: طباعة هذه البطاقة
تنبيه:
تقدّم هذه البطاقة معلومات عامة. وهي لا تشخّص المرض ولا تُغني عن مقدّم الرعاية الصحية الذي يتابعك. لديك قلق، أو ساءت حالتك؟ يجب طلب المساعدة.`;
/* end snapshot ar */

