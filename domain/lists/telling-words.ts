/** Written by `bin/learn-words.ts`, not by hand: words (two with `_` between) and sorts of words (with `+`) by their weight in twentieths; above 0 they speak for a contact detail. */
export const TELLING_WORDS: Readonly<Record<string, string>> = {
  '35': `+platform`,
  '33': `dd`,
  '30': `dd_0`,
  '28': `come`,
  '26': `@`,
  '25': `+you+i`,
  '22': `+figure+home +we+wish`,
  '21': `+name`,
  '20': `+home +platform+name road`,
  '19': `at_the moved there`,
  '17': `+outing+wish postcode terrace`,
  '16': `+i+name us`,
  '15': `ky ky_0`,
  '14': `+place +you+kin next_to want with_the`,
  '13': `give it_to mains meet_you`,
  '12': `+place+figure +platform+you +you+free d_d flat me_when mind out_$ outside place send snap we_could with_me would you_at`,
  '11': `+move +not+ours +ours+secret +place+you +secret+reach ^_meet ^_were ^_what after come_and d floor how_about me_on might properly request
    spare st without you_up`,
  '10': `+place+question and_well by cottage could d_0 dm doors fife fintry friend gamertag insta lift mum_is name ph ph_0 rd street
    you_to`,
  '9': `+past+wish +we +wish+reach ^_would ab be by_the discord drive every_day face ferry finish im_at im_the is_in just kirkton on_there ours
    ours_is out outside_$ pop request_$ somewhere take_you twenty unit unit_0 we_should x_$ you_in you_properly your_mum your_school`,
  '8': `+app+platform +i+question +i+wish +kin+figure +ours+question +place+home ?_ill ^_dd ^_fancy ^_send a_spare accept and_ill and_the apart
    avenue be_at behind buildin calls chat court dm_me dundee_$ got_a hello hilltown i_am i_could i_get i_have i_live i_might i_would im invite
    is_where kirk loan me_$ moved_to my_treat number over pals_$ post postcode_is round say_hello stayin stop to_give to_you treat van what_time
    yours`,
  '7': `!_! +free+question +free+wish +i+home +i+move +outing+move +outing+we +platform+wish +secret+wish +we+home +we+not +you ?_i ^_dm ab_0 above
    and_see be_on behind_the bell buzz chocolate crescent drop easier estate face_to fancy farm find_me for_a from_the get green here hmu home
    hot_chocolate i_stay im_there in_person in_with is_dd last made_a mines nice other out_for park perth present psn send_it shore snaps so_you
    t tay tay_$ that_$ then_i this to_call to_face toon tree where which would_be you_a you_allowed`,
  '6': `#_0 +free +game+figure +game+free +outing+others +past+not +place+move +place+wish +platform+figure +secret 0_we ^_let ^_mines ^_want
    a_place a_screen am and_i and_theres as_the be_nice bereal can_i craigie dont_tell else ends evenings everythin_$ friend_$ friend_code g
    garden_$ gardens had_to hello_$ home_is hot hour house_is in_real into irl is_d its life like_us look_for manse meet_for mine_$ multis
    nice_to not_be now old_manse on_everythin on_my on_your one one_with only pink pitkerro real real_life ring saturday_mornin school_at search
    see_that shall_i so_like st_$ steam sw swap talk_on telephone thats_me the_name the_wee theres to_the together us_to we_are we_live
    whats_your without_the workshop yellow you_got you_home you_want`,
  '5': `# +app+name +app+wish +free+letter +home+reach +i+free +place+name +platform+i +platform+secret +shout+figure +wish +you+figure +you+past
    0_aj ^_add ^_how ^_ky ^_our ^_snap ^_weve ^_which ^_why a_lift a_phone aj along app are_you baxter baxter_park because_it bench bike
    birthday_card bit_of block blue bottom broughty caravan care code code_is come_along come_round come_see could_just den dens each_other find
    finish_at flat_0 follow_me for_me for_the forty get_on give_me grans_is hilltown_$ house_0 i_should i_take if_it im_called in_town irl_$
    is_@ is_out it_? it_would its_easier ive_got link lochee lunch magdalen maps me_? me_there meet_in meet_up mines_is my_page my_tag need
    need_not newport newport_on nice_$ nights normal now_its of_dundee often on_$ on_tay on_the out_to person pitch postcodes railway red rule
    scarf school_$ seat send_the server shout sit so_i some stream sw_0 table tag tealin tell_you tellin thats_my the_ferry the_flats the_last
    the_left the_multis the_new there_on this_$ to_explain to_mrs to_one to_say tonight trouble two under up_a username van_$ walk_$ was_thinkin
    way we_go we_meet wearin wearin_a weather weve where_i would_like write_$ wynd xx xx_$ you_finish you_use you_would`,
  '4': `+app +free+figure +game+platform +kin+not +kin+secret +kin+wish +not+free +not+secret +not+wish +others+question +others+secret +outing+you
    +platform+move +refusal+secret +secret+move +secret+question +you+home 0_come ^_discord ^_eh ^_goin ^_shall a_bench a_coffee a_hot a_proper
    a_saturday account afterwards albert albert_street along_the and_find and_say another anyone as as_my between big box brin_it broughty_ferry
    cafe card corner could_get could_show da down_the duthie eh epic evenin five flats follow friend_request go_by goin goin_be grew grew_up
    help_you hill i_come i_grew im_in in_the insta_$ is_sw is_yours it_is it_was its_got left let_us me messages messenger my_da my_insta my_mum
    my_postcode name_is near neighbours nethergate now_$ number_$ numbers of_us on_it on_tiktok one_is one_of other_$ ourselves out_at overgate
    own party passin penguins pick_you playin pop_in private proper run_you school_on she_is she_said shop_is should_not so_the soutar sunday
    survey swin takes tea_$ telegram that_we thats the_best the_coordinator the_corner the_lady the_one the_overgate the_penguins the_pictures
    the_weather they thinkin third to_a to_take together_$ tonight_$ under_the up_in us_$ us_on wanted_to wants we_can we_need whats whatsapp
    when_your why_dont word word_$ x you_round you_wanted your_number yours_$`,
  '3': `+app+figure +app+secret +app+you +game +game+name +game+question +game+wish +home+name +kin+refusal +not+letter +not+question +ours+free
    +ours+home +outing+kin +outing+ours +past+study +place+secret +platform+free +platform+shout +we+question +we+secret +wish+name +you+move
    +you+secret +you+we ^_can ^_ive ^_just ^_search ^_when add address afternoon and_we are_at at be_in beside bored but_it call can_come car
    chippy come_down come_to come_with door_$ evenin_$ fancy_a far for_you free gate grans happened have_been have_the have_your home_$ i_can
    i_looked i_made i_will i_work if_your ill in_it is_at is_the its_the later left_$ lockdown looked makes me_at much mums my_aunt my_grans on
    one_in over_$ parcel past phone_number pizza room saturday_? she skatepark snap_$ station strava the_book the_cafe the_old the_phone
    the_shop the_skatepark to_come to_yours type up wait_for wanted we we_just you_and you_goin you_live`,
  '2': `+app+reach +free+move +game+you +i+figure +i+past +not+reach +others+home +others+reach +others+wish +past+shout +place+free +place+not
    +platform+reach +reach +shout+home +study+free +we+letter +we+reach +you+reach +you+wish 0_b : ^_come ^_lets as_well b bus check coordinator
    day_$ do_you door dundee family get_the give_you im_on in in_my last_night meet never no not number_0 of_a of_it on_a on_insta online page
    road_$ run saturday shall the_night up_and up_the wait wall we_do wee you_come`,
  '1': `+figure +name+reach +outing+figure +outing+i +outing+past +past+move +past+ours +question+reach +study+move +study+reach +wish+move 0 ^_im
    ^_it birthday dont is like_to see_you shop six there_is`,
  '-1': `+i+letter +kin+move +kin+study +move+figure +not+move +not+refusal +others+ours +place+i +place+study +we+figure +wish+question ^_she and_my
    are at_0 been called go had id is_a live me_and same very work`,
  '-2': `+app+question +game+kin +game+reach +game+we +i +i+reach +move+letter +not+name +not+study +others+name +others+not +others+past +outing
    +past+free +place+kin +place+letter +platform+we +study+name +study+wish +we+free +we+others +you+name / 0_0 0_hours 0_x ?_$ ?_my ^_a ^_cant
    ^_is ^_you about_0 about_it are_0 be_there beach because_i bit do_the ever facebook feel fine from have_you help hi i_do is_it it_$ join
    just_now kind lot love maths me_know message most my_uncle near_the night_$ on_sunday out_of phone saw should since still the_house the_park
    the_school them_$ thin this_week to uncle until was_in was_the we_have when_you worked xbox years you_are you_could you_get
    youd`,
  '-3': `+app+free +app+kin +app+ours +free+name +game+i +i+not +i+study +kin+free +kin+ours +kin+past +move+home +move+shout +not+shout +ours+shout
    +past+name +place+we +platform+letter +refusal+move +refusal+wish +wish+figure 0_but 0_m 0_pages 0_so 0_steps 0_th 0_was 0_years 0_you ^_am
    ^_dundee a_0 a_game a_good about_my all_night always and_ask and_its answer art askin at_home at_school b_0 before bein better better_$
    built_a cake can chess church coffee comes computer cousin cousins days_$ dentist didnt do does doesnt dogs doin door_and down each
    every_night football for_my form found fox friday friday_$ gives goal got hand has_0 hope_you how_long i_dont i_shall i_think ill_brin
    im_goin im_not its_so ive_been joke keeps know_what learned let lives_in lookin_forward made_me maybe mean met miles miss next_session noise
    not_on on_instagram on_page on_snapchat on_zoom over_the paper password phones picked points project questions really score second should_go
    sisters snapchat story street_$ tea team th that_the the_0 the_answer the_bridge the_door the_match the_next the_number the_quiz the_tay
    them there_were three to_our to_talk told tried twice used used_to want_to was_0 we_got wednesday weekend_$ well well_$ when whether with
    with_your work_$ work_? works year yet you you_dont you_ever you_go you_my you_need you_were your_dog`,
  '-4': `+app+i +app+study +figure+name +i+others +kin+reach +letter +others+move +outing+free +past+question +place+past +question+home +refusal
    +secret+home +we+kin 0_: 0_as 0_because 0_g 0_its 0_or 0_pm 0_quid 0_then 0_times ?_its ^_dear ^_do ^_he ^_hi ^_hiya ^_hope ^_id ^_if ^_mrs
    ^_see ^_thank ^_thanks ^_try a_cake a_castle a_lot a_mile a_real a_vet advice age all_day allowed am_not any anywhere apprenticeship
    as_usual as_you at_me at_six back_in beat bed_$ bin biology breakfast brothers but_i but_we by_0 can_find can_you change clear coach come_up
    cost could_take dear deleted duolingo even film_$ finished for_0 fortnite forward forward_to from_dundee from_my glad glasgow google got_my
    got_the gow haha_$ hair half half_past hate helped helps her hiya hours how_you i_got i_prefer i_walked if ill_write interview is_full is_on
    is_rubbish isbn it_out its_on just_us kilometres know_it learnin level_0 like_the like_you line lol luck mark me_what meetin mile mrs_gow my
    my_head my_wee nine now_and number_is off okay_$ on_youtube one_day ones or_0 out_and pages parents pass played pm quid quiz ragin ragin_$
    room_$ screen_$ season see seen show_you so_its so_we social somebody sorry_to speak streak tell th_$ than thats_the the_beach the_day
    the_end the_law the_meet the_recipe the_science the_screen the_weekend the_whole think_of think_you thursday_at till_0 tip to_bed to_eat
    to_learn to_school to_work too_$ towers try_the united up_to vet wasnt watch we_speak we_talk were_0 what_a when_its which_is wind with_two
    work_in you_do you_know`,
  '-5': `+i+ours +ours +ours+move +ours+reach +outing+home +place+platform +question +question+name +study+question +wish+letter +you+ours 0_days
    0_for 0_if 0_now 0_people ? ^_in ^_minecraft ^_thats ^_youd a_bit about_the again_$ all_$ allowed_to and_he away baker bank banned both brin
    brin_my chapter come_on dave did_you earlier eat end fight_me full_of gave_me go_back google_meet great grow haha have holiday hope_your
    house_on hows i_hope i_show i_want if_im ill_see im_a in_dundee is_better is_broken it_helps japan law learn let_me lookin lot_$ make march
    match me_to meet_$ meet_? meet_on meet_the meetin_my metres mine_is minutes my_hair my_phone new next_meet next_week nothin now_i number_one
    oclock of of_the on_saturday one_$ page_0 ran run_there school_is science shes show shut sky sorry_$ start_with talk thank_you thanks_for
    the_call the_garden the_session this_year time_on too way_$ week_$ weekend what_do what_would what_you whenever whos workin xbox_is year_$
    you_ask you_but you_enjoy you_play`,
  '-6': `$ +app+home +app+past +i+refusal +ours+figure +ours+name +ours+study +outing+not +past+refusal +place+others +platform+kin +platform+past
    +we+name +we+past +you+shout 0_a ^ ^_have ^_mum and_walk are_goin baker_street bed better_than bridge broken brother castle club could_you
    days decide famous from_me games gave goes got_0 had_a hard have_to hear_you higher i_cant i_read ill_be instead_of is_down its_a know laugh
    lives lost makin makin_a man match_is mum must my_dad my_favourite next_time old old_school on_bbc on_monday pick recipe right sea take_your
    teacher thank the_film the_library the_sea time_$ times to_hear to_my today_$ took up_with walked with_my write you_have you_send you_should
    you_tell you_think your your_favourite`,
  '-7': `+app+others +ours+wish +outing+question +past+reach +place+outing +platform+others +you+question 0_metres 0_miles ?_mine ^_could ^_i ^_ill
    all and_a and_it august because camera come_back couldnt day dog early feet friends full gettin has have_0 hear house im_0 in_0 in_a isla
    ive late library like like_0 lol_$ me_about monday mum_says next our_next quiet readin take ten till usual watched went when_we will_see
    with_0 won worth you_asked you_can you_on youtube`,
  '-8': `! +i+shout +platform+home +platform+not +question+figure +shout 0_$ 0_minutes 0_of 0_to ^_your a bbc college comin enjoy fight has_a head
    i_like im_readin in_your it job level long made my_sister of_0 okay play proud proud_of start thanks that that_you the_first thursday_$
    to_live update when_i where_you your_pal`,
  '-9': `!_$ +figure+reach +free+home +i+kin +i+we +kin+home +study+figure +wish+home +you+letter 0_in ^_0 ^_we ask borin can_see dad draw how its_0
    on_our pal school see_the so_ill then try tuesday_$ walk wish x_0`,
  '-10': `+game+past +you+not +you+study about_your again and back_to be_a goin_to look look_at minecraft on_thursday sorry tell_me to_be week what
    zoom`,
  '-11': `+app+not +kin +you+refusal 0_and :_0 did hope session talk_about time who`,
  '-12': `+not 0_is and_0 back but film first i instagram on_tuesday says the think today will you_like`,
  '-13': `for he people sister`,
  '-14': `^_the cant favourite is_0 on_0 our read was`,
  '-15': `about so`,
  '-16': `thursday`,
  '-18': `+others good`,
  '-19': `tuesday`,
  '-20': `+past`,
  '-22': `+study`,
  '-24': `or`,
};

/** The weight of no words at all, in twentieths. */
export const START = -8;
