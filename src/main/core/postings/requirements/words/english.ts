import type { RequirementWords } from './requirement-words.ts';

export const english: RequirementWords = {
  headings: {
    must: `
      requirements
      must have
      must haves
      essential.
      essentials.
      essential criteria
      essential skills
      what you bring
      what you’ll bring
      what you will bring
      what you need
      what you’ll need
      what we need from you
      what we expect
      what we look for
      what we are looking for
      what we’re looking for
      who we are looking for
      who we’re looking for
      we are looking for.
      we’re looking for.
      you have.
      you bring.
      you are.
      you should have
      about you
      who you are
      your profile
      your skills
      your background
      your qualifications
      your experience
      the ideal candidate
      ideal candidate
      candidate profile
      person specification
      qualifications.
      minimum qualifications
      basic qualifications
      skills.
      profile.
      experience.
      key skills
      required skills
      required experience
      technical skills
      tech skills
      skills and experience
      skills experience
      experience and skills
      skills and qualifications
      education and experience
      is this you
      sound like you
      you’ll be a great fit if
      you might be a fit if`,
    nice: `
      nice to have
      nice to haves
      nice.
      bonus.
      bonus points
      bonus skills
      a plus.
      pluses
      plus points
      desirable
      desired skills
      preferred.
      preferred qualifications
      preferred skills
      preferred experience
      would be great
      even better
      extra points
      optional.
      advantageous
      it’s a plus
      it would be nice
      we’d love it if
      good to have
      make us smile
      make us happy
      make our day`,
    tasks: `
      responsibilities.
      key responsibilities
      main responsibilities
      your tasks
      tasks.
      your role
      the role.
      role.
      about the role
      the job.
      about the job
      job description.
      duties.
      main duties
      key duties
      what you’ll do
      what you will do
      what you’ll be doing
      what you will be doing
      you will.
      you’ll.
      your mission
      your responsibilities
      your impact
      day to day
      a typical day
      what the job involves
      in this role`,
    about: `
      about us
      about the company
      about the team
      the company.
      the team.
      our team.
      our stack
      our tech stack
      who we are
      our company
      our story
      our mission
      our values
      equal opportunities
      equal opportunity
      diversity.
      how to apply
      next steps
      our process
      the process
      hiring process
      interview process
      your application
      application process
      contact.
      apply.
      apply now`,
    offer: `
      what we offer
      we offer
      benefits.
      benefits and perks
      our benefits
      your benefits
      perks.
      perks and benefits
      our offer
      what’s in it for you
      what you’ll get
      what you get
      what you will get
      what you can expect
      why join
      why us
      why work
      why you’ll love
      in return
      in return for
      package.
      compensation.
      salary.
      rewards.`,
  },
  headingHints: {
    must: `need|needed|bring|look(?:ing)? for|expect|require\\p{L}*|qualif\\p{L}*|skills?|profile|experience|wish`,
    nice: `not (?:essential|required|necessary|a must)|nice|lovely|plus|bonus|extra|optional|ideal(?:ly)?|desir\\p{L}*|prefer\\p{L}*|advantage|would be (?:great|good|ideal|wonderful)|we(?:['’]d| would) love`,
    tasks: `do|doing|job|role|work|day|tasks?|duties|responsib\\p{L}*|mission|challenges?|impact`,
    about: `about us|who we are|we are|team|company|values`,
    offer: `offer|get|give|benefits?|perks?|join|rewards?|package|good to know`,
  },
  niceBefore: `
    ideally
    preferably
    optional(?:ly)?
    bonus(?: points)?(?: for| if)?
    nice[- ]to[- ]haves?
    (?:even )?better if
    (?:extra|bonus|brownie) points (?:for|if)
    we(?:['’]d| would) (?:also )?(?:love|like|welcome) (?:to see|some|any|it if)
    it(?:['’]s| is| would be) (?:a plus|nice|great|an advantage|a bonus|helpful) (?:if|to have|when)
    we['’]d love it if`,
  niceBehind: `
    (?:is|are|as|would be)? ?(?:a|an|considered|of)?(?: (?:big|huge|strong|real|definite|clear|distinct|added|great))? ?(?:plus|advantage|bonus|asset)
    nice[- ]to[- ]have
    would be (?:very |really |also )?(?:lovely|nice|great|ideal|good|cool|handy|useful|wonderful|fantastic)
    (?:is|are) (?:also |always )?(?:nice|handy|useful|a nice touch)
    helps(?= *(?:$|[.,;)]))
    (?:is |are |would be )?(?:highly |strongly )?(?:preferred|desirable|desired|advantageous|beneficial|helpful|welcome|optional|a nice extra)
    (?:(?:is|are) )?not (?:strictly )?(?:mandatory|essential|a must)`,
  must: `
    (?:is |are )?(?:strictly |absolutely |also )?(?:required|mandatory|essential|necessary|a must(?:[- ]have)?|compulsory|indispensable)
    you must
    must (?:have|hold|be|speak)
    (?:we|the role|this role|the position) requires?`,
  notNeeded: `
    no [^.;:]{1,60}(?:needed|required|necessary)
    (?:is|are)(?: not|n['’]t) (?:needed|required|necessary)
    (?:do not|don['’]t|needn['’]t|no) need
    not required
    regardless of
    irrespective of`,
  demand: `
    you(?: will| should| also|['’]ll)? (?:have|bring|know|speak|hold|possess|are (?:able|fluent|comfortable|familiar|proficient|experienced|confident))
    you['’](?:re|ve)
    (?:we['’]re|we are|we) (?:looking for|seeking|expect(?:ing)?|need)
    looking for
    experienced? (?:with|in|of|as)
    knowledge of
    proficien(?:t|cy)
    familiar(?:ity)? with
    expertise in
    skilled in
    fluent
    background in`,
  ours: `we|our|us|at|the team|the company`,
  gives: `
    we offer
    we provide
    you(?:['’]ll| will)? get
    benefits
    perks
    in return
    enjoy`,
  or: `or`,
  orSimilar: `or (?:an? |any |some |something )?(?:similar|equivalent|comparable|related|another|other|like|alike|the like|of the kind)`,
  such: `e\\.g\\.,?|for example,?|for instance,?|such as`,
  alsoFine: `(?:is|are|would be|['’]s) (?:(?:just )?(?:as|also|equally) )?(?:fine|ok(?:ay)?|acceptable)(?: too| as well)?|works? (?:too|as well)|will do(?: too)?|also (?:fine|ok(?:ay)?|works?|counts?)`,
  oneOf: `(?:at least )?one (?:or more )?of|any of`,
  and: `and|as well as|plus`,
  experience: `experienced?|expertise|practice|working with|work`,
  joining: `(?:experience|knowledge|expertise|proficiency|familiarity|skills?|with|in|of|using|good|strong|solid|some|basic|the|a|an|our|like|e\\.g\\.)`,
  years: `years?['’]?s?|yrs?`,
  months: `months?['’]?`,
  yearly: null,
  numbers: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  rangeWords: `to|and`,
  leastWords: `at least|minimum(?: of)?|min\\.?|more than|over|around|about|a|of`,
  ofWhich: `of which|of them|including`,
  yearsEnd: `required|minimum|at least|or more|needed|preferred`,
  since: `for|with|over`,
  languageCues: `
    fluen(?:t|cy|tly)
    native(?:ly)?
    mother tongue
    bilingual
    languages?
    speak(?:ing|er|ers|s)?
    spoken
    written
    conversational
    command of`,
  behindLanguage: `skills?|level|knowledge|proficiency|fluency|speaker|speaking|language|so|for|to|in|with|is|are|at|as|an?|on|or|and|would|will`,
  drivingLicence: `driv(?:ing|er['’]?s?) licen[cs]es?`,
  licenceClass: `class|category|code`,
  texts: {
    Doctorate: `ph\\.?d\\.?|doctorate|doctoral degree`,
    'Master’s degree': `master['’]?s?(?: degree|['’]s)|master of \\p{L}+|m\\.?sc\\.?|mba`,
    'Bachelor’s degree': `bachelor['’]?s?(?: degree)?|bachelor of \\p{L}+|b\\.?sc\\.?`,
    Degree: `(?:university |college |academic |higher |relevant )?degrees?(?! of)|university education`,
    'Vocational training': `(?:completed )?apprenticeship|vocational (?:training|qualification|degree)|nvq(?: level \\d)?|trade certificate|city (?:&|and) guilds|btec|journeyman`,
    'Professional registration': `(?:nmc|hcpc|gmc|gdc|gphc|sra|cqc|state|professional)[- ](?:pin|registration|registered)|registered nurse|registered with|qualified teacher status|qts|(?:current|active|valid|unrestricted|state)(?: (?!driv|fork|flt|truck|reach|lift|pilot|software)[\\p{L}-]+){0,4} licen[sc]es?|(?:rn|lpn|lvn|cna|nursing|medical|teaching) licen[sc]e|licensed(?= (?:[\\p{L}-]+ ){0,2}(?:nurse|electrician|plumber|engineer|architect|therapist|social worker|psychologist|pharmacist|counsell?or)(?![\\p{L}]))|chartered (?:engineer|accountant|surveyor|status)|admi(?:tted|ssion) to the bar|bar admission`,
    'School-leaving certificate': `high school (?:diploma|degree|education)|ged|gcses?(?![\\p{L}])|a[- ]levels?|leaving cert(?:ificate)?|secondary school (?:diploma|education)`,
    Certificate: `certifi(?:cate|cates|cation|cations|ed)|qualification or equivalent|(?:professional|recogni[sz]ed) qualifications?`,
    'Forklift licence': `(?:fork ?lift|flt)(?: truck)?(?: driving)? (?:licen[cs]e|certificate|ticket)`,
    'Reach truck licence': `reach truck (?:licen[cs]e|certificate|ticket)`,
    'Own vehicle': `own (?:car|vehicle|transport)|access to a (?:car|vehicle)`,
    Travel: `(?:willing(?:ness)?|able|ready|happy|prepared|readiness|ability) to travel|travel(?:ling)? (?:is )?(?:required|up to|expected|\\d+)|(?:up to )?\\d+ ?% travel`,
    'Night shifts': `night ?shifts?|nights|night work`,
    'Weekend work': `(?:work(?:ing)? )?(?:at |on )?weekends?(?: work(?:ing)?| shifts?)?|saturdays|sundays`,
    'On-call duty': `on[- ]call(?: duty| rota| rotation)?`,
    'Shift work': `(?:rotating |early |late )?shifts?(?: work(?:ing)?| pattern)?`,
    'Background check': `background check|dbs(?: check| certificate)?|criminal record(?:s)?(?: check)?`,
    'Security clearance': `security clearance|(?:sc|dv)[- ]clear(?:ed|ance)`,
    Vaccination: `vaccinat(?:ed|ion|ions)|immuni[sz]ation`,
    'Heavy lifting': `lift(?:ing)? (?:up to |of )?\\d+ ?(?:kg|lbs?|kilos?|pounds)|heavy lifting`,
    Portfolio: `portfolio of (?:your )?(?:work|projects|designs?)|(?:your|a|an online|strong) portfolio`,
    'Several years of experience': `(?:several|many|multiple) years['’]?(?: of)? (?:\\p{L}+ )?experience`,
  },
  subjectLead: `in|as`,
  subjectEnd: `with|from|at|plus|preferred|required|desirable|is|are|would|essential|preferably|you`,
  rightToWork: `
    right to work
    permission to work
    eligib(?:le|ility) to work
    (?:legally )?(?:authori[sz]ed|permitted|entitled|allowed) to work
    work(?:ing)? (?:authori[sz]ation|permit|visa|permission)
    visa sponsorship
    sponsor(?:ing)? (?:a |your |work )?visas?
    valid visa
    eu citizen(?:s|ship)?
    residence permit`,
  sponsors: `
    we (?:can |do |will |gladly |happily )?(?:sponsor|help|support|assist|provide|offer|cover)
    (?:visa )?(?:sponsorship|support) (?:is )?(?:available|offered|provided|possible|included)
    visa (?:and relocation )?(?:support|assistance|help)
    relocation`,
  noSponsor: `
    (?:no|not|cannot|can['’]t|unable|without|don['’]t|won['’]t|too \\p{L}+ to) [^.;]{0,40}(?:sponsor\\p{L}*|visas?)`,
};
