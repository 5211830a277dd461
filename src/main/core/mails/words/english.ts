import type { MailWords } from '#core/mails/mail-words.ts';

export const english: MailWords = {
  rejection: `
    not be taking your
    not what we are looking
    not … any further
    ended up choosing
    choosing someone
    decided to go with
    not be moving
    not be progressing
    not be proceeding
    not be continuing
    not be taking … forward
    not be considering
    not be considered further
    not be inviting you
    not be offering you
    not moving forward
    not to move forward
    not to move ahead
    not to proceed
    not to progress
    not to continue
    not to invite you
    not to hire
    not to take … application
    not move forward with your
    not proceed with your
    not been selected
    not selected for
    not been shortlisted
    not shortlisted
    not been successful
    not successful
    been unsuccessful
    was unsuccessful
    is unsuccessful
    unable to offer you
    unable to take your application
    unable to progress
    unable to move forward
    not able to offer you
    cannot offer you
    not offer you
    pursue other
    pursuing other
    moving forward with other
    moving forward with another
    move forward with other
    move forward with another
    moving ahead with other
    move ahead with other
    proceed with other
    proceed with another
    proceeding with other
    progress with other
    going with another
    gone with another
    go with another
    a different direction
    another direction
    chosen another
    chose another
    chosen someone
    selected another
    selected other
    decided … another candidate
    decided … other candidates
    offered … to another
    decided against
    regret to inform
    regret to tell
    regret to say
    regret to let
    regret that … not
    regret that … unable
    sorry to tell you
    sorry to inform
    sorry to let you
    sorry to say
    not the right fit
    not the right match
    not a match
    position has been filled
    role has been filled
    position has now been filled
    role has now been filled
    have filled the
    has already been filled
    no longer hiring
    rejected your`,
  regret: `
    unfortunately
    regret
    regrettably
    sadly
    disappoint*
    not the news
    not the answer
    other candidates
    another candidate
    other applicants
    wish you … search
    wish you … future
    wish you … success
    wish you all the best
    best of luck
    every success
    future endeav*
    keep your … on file
    on this occasion
    at this time
    difficult decision
    tough decision
    not an easy decision
    decision was not easy
    encourage you to apply`,
  acknowledgement: `
    thanks for your application
    will reply within
    will respond within
    received your application
    receipt of your application
    application has been received
    application was received
    application has been submitted
    successfully submitted
    thank you for applying
    thanks for applying
    review your application
    reviewing your application
    review every application
    review all applications
    application is under review
    application is being
    will be in touch
    get back to you
    will contact you
    hear from us`,
  invitation: `
    made it to the
    second round
    next round
    could you do a
    invite you to
    invite you for
    inviting you to
    schedule a
    schedule an
    schedule time
    arrange a call
    arrange an interview
    set up a call
    set up a time
    set up an interview
    find a time
    book a time
    book a slot
    pick a time
    choose a time
    available for a
    let us know when
    which of these
    your availability
    move you forward
    moving you forward
    move you to the next
    move forward with your application
    next stage of
    look forward to speaking
    look forward to meeting
    would like to speak
    love to speak
    love to chat
    pleased to offer
    delighted to offer
    happy to offer`,
  conditional: `
    if you do not hear
    if you dont hear
    if you have not heard
    if you havent heard
    should you not hear
    if we do not
    if we decide
    should we decide
    if your profile
    if your application
    if your experience
    if there is a
    if you are selected
    if you are not selected
    only contact
    whether or not
    until the position`,
  form: `
    dear applicant
    dear candidate
    hi there
    to whom it may concern
    large number of
    high number of
    high volume
    many applications
    number of applications
    number of applicants
    individual feedback
    specific feedback
    keep your … on file
    do not reply
    automatically generated`,
  personal: `
    our conversation
    our conversations
    our interview
    our call
    our chat
    our meeting
    speaking with you
    speaking to you
    talking to you
    talking with you
    meeting you
    meeting with us
    interviewing with
    your interview
    your interviews
    time to speak
    time to meet
    time to interview
    time to talk
    enjoyed
    pleasure`,
  automatic: `
    do not reply
    please dont reply
    automatic message
    automatic reply
    automatically generated
    automated message
    automated email`,
  agency: `
    our client
    my client
    the client`,
  reasons: {
    'stronger-candidate': `
      other candidates
      other candidate
      another candidate
      other applicants
      another applicant
      stronger candidate*
      closer match
      stronger match
      better match
      more closely
      more suitable candidate*
      strong field`,
    'internal-candidate': `
      internal candidate
      internal applicant
      filled internally
      candidate internally`,
    'position-filled': `
      been filled
      have filled
      position … cancelled
      role … cancelled
      position … closed
      role … closed
      no longer available`,
    'hiring-freeze': `
      hiring freeze
      on hold
      paused … hiring
      pause … hiring
      paused recruitment
      restructuring
      budget … cut*
      no longer hiring`,
    'not-enough-experience': `
      more experience
      more … experience
      greater experience
      lack … experience
      lacked … experience
      not enough experience
      less experience
      insufficient experience
      not … enough experience
      not … the experience
      deeper experience
      years of experience`,
    'skills-missing': `
      skills … do not
      skills … did not
      missing … skills
      lack … skills
      stronger … skills
      fluent
      fluency
      native speaker
      language requirement*
      language skills
      command of`,
    overqualified: `
      overqualified
      over qualified
      too senior`,
    'seniority-mismatch': `
      more senior
      more junior
      too junior
      level of seniority`,
    'qualification-missing': `
      required degree
      required qualification*
      required certificat*
      do not hold
      missing … certificat*
      without … certificat*`,
    'location-or-remote': `
      relocat*
      your location
      different location
      too far
      work remotely
      fully remote
      on site
      onsite
      time zone
      closer to our
      based in
      live closer`,
    'pay-expectation': `
      salary expectation*
      pay expectation*
      compensation expectation*
      salary range
      outside … budget
      above … budget
      beyond … budget`,
    visa: `
      visa
      work permit
      right to work
      sponsor*`,
    availability: `
      start date
      notice period
      start sooner
      start earlier
      available sooner
      available earlier`,
    'values-or-team-fit': `
      team fit
      cultur* fit
      fit with the team
      fit for the team
      fit for our culture`,
    'technical-exercise': `
      coding challenge
      coding exercise
      take home
      technical test
      technical exercise
      technical task
      technical interview
      case study`,
    communication: `
      communicat*`,
    references: `
      your references`,
  },
};
