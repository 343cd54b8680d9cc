/** Written by `bin/learn-words.ts`, not by hand: words (two with `_` between) and sorts of words (with `+`) by their weight in twentieths; above 0 they speak for a contact detail. */
export const TELLING_WORDS: Readonly<Record<string, string>> = {
  '35': `+platform`,
  '30': `dd`,
  '27': `dd_0`,
  '26': `+you+i come`,
  '25': `@`,
  '22': `+figure+home`,
  '21': `+we+wish`,
  '20': `+name road`,
  '19': `+home at_the there`,
  '17': `+i+name +outing+wish moved terrace`,
  '16': `+platform+name ky ky_0 us`,
  '15': `take_you with_the`,
  '14': `+you+kin want`,
  '13': `+you+free d_d just mains meet_you out_$ outside`,
  '12': `+past+wish +place+figure +place+home +place+question +place+you flat next_to send with_me your_mum`,
  '11': `+i+wish +move +place +platform+you after by d d_0 give im me_on might request snap st without would`,
  '10': `+free+wish ^_dd ^_meet ^_were ^_would come_and cottage friend gamertag got_a how_about lift postcode spare we_could you_at`,
  '9': `+i+move +kin+figure +we +you+home ^_send ^_what ab by_the dm floor home im_the insta loan on_there ours place pop properly request_$
    somewhere street tay you_up`,
  '8': `+app+platform +i+question +not+ours +ours+secret +outing+move +place+move +secret+wish a_spare and_well could court discord dm_me ferry
    fintry for_a here i_stay im_at is_where it_to its last life outside_$ over pals_$ perth ph ph_0 send_it treat twenty unit unit_0 x_$ you_in
    you_to yours`,
  '7': `!_! +free+figure +free+question +game+figure +outing+we +secret+reach +we+not +we+reach +you+figure ^_fancy ab_0 and_i and_ill avenue be
    be_at be_on bell crescent finish five green hilltown hour i_am i_live i_might im_called im_there in_person in_with into me_$ me_when mind
    mines multis my_treat name now number other ours_is out park psn rd round st_$ stop talk_on you_properly you_want`,
  '6': `#_0 +free +i+home +outing+you +place+wish +platform+figure +platform+wish +secret +we+home +wish +wish+reach +you 0_aj 0_we ^_dm ^_goin
    ^_mines ^_want ^_which a_hot a_lift above accept aj and_on and_theres as_the bench bike bit_of can_i chocolate drive drop dundee dundee_$
    evenings every_day face farm fife finish_at g garden_$ gardens have_the hello hello_$ hmu hot_chocolate i_could in_real invite irl is_d
    is_dd is_the kinghorne kirkton lochee look_for made_a manse meet_in my_postcode need nice old_manse on_everythin on_your one_is one_with
    out_for post real_life ring say_hello scarf school_at school_on search shore steam sw swap tay_$ the_name this to_give together toon top
    tree up up_a we_are we_can we_live we_meet we_should what_time whats_your where wynd you_home you_live your_school`,
  '5': `# +app +app+figure +app+wish +game +game+free +not+free +ours+question +outing+others +place+not +shout+figure +we+secret +you+past ?_ill
    ^_add ^_eh ^_how ^_ky ^_why a_bench a_phone and_hour another at be_nice behind bereal birthday_card broughty broughty_ferry car card chat
    code_is come_round come_to could_just craigie dont_tell doors each_other else estate everythin_$ face_to fancy find_me flat_0 follow_me
    for_me for_the forty friend_$ friend_code from_you g_0 get get_on give_me goin grans grans_is hilltown_$ hot house_is i_get i_take im_in
    industrial industrial_estate into_a irl_$ is_@ it_? itd itd_be left link lunch me me_? meet_for meet_up mine_$ mines_is minutes_from mum_is
    my_grans my_page nethergate newport newport_on nice_$ nice_to now_$ now_its of_dundee often on_my on_tay on_the one only our_own out_to
    parcel person pitkerro pizza postcodes railway saturday_mornin sc send_the shall_i she shop_is sign stream tealin thats_my the_best the_last
    the_multis the_night there_are there_on theres this_$ this_to to_face to_say two under username van was_thinkin we_go were_in when_your
    where_i which without_the write_$ xx xx_$ you_use you_wanted`,
  '4': `+app+name +app+you +free+move +game+platform +i+free +kin+secret +others+kin +ours+home +outing+kin +past+not +place+name +platform+move
    +platform+secret +refusal+secret +secret+move +you+move +you+wish 0_come ^_can ^_discord ^_ive ^_maybe ^_our ^_shall ^_snap ^_wait ^_weve
    ^_when a_coffee a_friend a_group a_saturday a_screen a_time about_a afterwards albert albert_street along already_$ and_say are_you as as_my
    baxter baxter_park behind_the big blackness box brin_it call_$ can_come care care_of code come_along corner could_get could_show da do_you
    door dropped duthie easier epic face_$ far flats follow follow_back four friend_request give_you goin_be greggs grew grew_up happened
    have_your help_you i_come i_grew i_have i_looked i_made i_work id_prefer if_it if_you in_the in_to in_town insta_$ is_my is_only is_out
    it_be its_the ive_got just_ring kirk kirk_wynd looked makes miss_my mornin_and moved_to my_da my_roblox my_tag near need_not neighbours
    new_one normal number_$ of_us on_it other_$ out_at over_a overgate own passin penguins pick_you pink pop_in post_the queen red round_and
    some soutar_$ stay sw_0 t tag telegram telephone tell_you thats_where the_coordinator the_corner the_ferry the_flats the_left the_one
    the_overgate the_penguins the_phone the_shop the_weather they thinkin to_the tonight treat_$ type us_i wait_for wanted wanted_to way we_need
    weather week_0 whats when_lockdown which_one word word_$ would_like x xo yellow you_got you_round you_somethin you_there your_number
    yours_$`,
  '3': `+app+secret +free+letter +game+name +game+question +game+wish +home+reach +kin+refusal +not+letter +not+secret +others+question
    +others+secret +ours+free +outing+figure +past+study +place+free +place+secret +platform+free +platform+i +question+home +shout+home
    +study+free +wish+name +you+reach 0_at 0_bus ?_i ^_are ^_give ^_let ^_search ^_where a_follow a_proper across add all_right along_the
    already am and_see and_the and_they and_we apart app as_well be_in between bored bottom but_with cafe come_with dens door_$ down_the dug eh
    evenin_$ fancy_a for_and for_us from_the get_the get_your hall hat hill i_forgot i_would id_be ill in_it is_sw it_would ive_a keep later
    left_$ let_us lockdown main me_at meet messenger my_insta my_mum names never number_0 of_a on_$ on_tiktok on_whatsapp one_in online
    ourselves over_$ party phone_number post_it private proper real s school_$ see_my server shop snap_$ so_i so_you soutar stay_at
    strathmartine strava sunday_$ sunday_and swin table takes that_we thats_me the_blue the_book the_bottom the_old the_top the_water
    the_wellgate theres_no third to_have to_see to_you to_yours together_$ tonight_$ two_of under_the up_in us_$ us_on v wants we_just wellgate
    weve whatsapp when_youre would_be xbox_gamertag you_a you_goin you_the you_would`,
  '2': `+i+secret +move+figure +name+reach +not+reach +others+home +others+shout +past+shout +platform+reach +secret+question +we+shout 0_i : ^_just
    and_im and_she anyone b birthday blue bus call come_$ coordinator dont evenin everythin gran home_$ hospital i_can if_your ill_get im_on
    in_$ in_my it_was last_night like_it like_to live meet_me mornin much mums name_is of_them on page petrie road_$ saturday set shall six
    station switch there_is things to_0 to_meet to_take town wait with_you youd`,
  '1': `+app+reach +game+you +i+figure +i+past +i+reach +kin+wish +move+question +not+wish +others+wish +platform+question +question+reach +reach
    +study+home +study+reach +we+figure +we+move ^_im ^_you and_you in is night on_a pals the_bus there_$ we you_$`,
  '-1': `+figure +i+letter +kin+move +kin+study +move+home +not+study +others+study +past+name +past+ours +platform+we +study+name +study+wish
    +we+study +you+we / 0 0_on ?_$ ^_its better end from game go got him i_got id is_it mrs my_gran question well were with you_get`,
  '-2': `+app+ours +app+we +free+name +free+reach +free+shout +game+kin +kin+ours +letter +not+move +not+shout +outing +outing+free +outing+reach
    +past+figure +past+move +place+i +place+letter +place+study +refusal +we+free +we+kin +wish+move +you+name +you+others 0_for 0_hours 0_if
    0_x ?_my ^_dear ^_if ^_is a_good about_it again_$ all_day are are_0 away before can_do chess church class_$ comes counted cousin cousins
    dear didnt do does doin each every facebook feel fifa fine form friday_$ got_the hes hi his i_dont i_had is_called is_so it_on join june lot
    match may message miss my_house next_session not off on_instagram on_sunday on_zoom open out_of pass project put questions sayin see_you
    still story street_$ teams than the_beach the_next the_school them this_week to told used used_to visit want_to was_0 wednesday worked xbox
    yet you_are you_do you_ever you_go you_know you_need youll youve`,
  '-3': `+app+kin +app+letter +app+past +figure+name +i +i+others +i+study +move+shout +not+figure +not+home +others+not +others+ours +ours+shout
    +outing+i +past+secret +place+past +place+we +platform+letter +question+figure +refusal+wish 0_m 0_pages 0_th 0_then 0_years 0_you :_$ ^_a
    ^_cant ^_dad ^_see ^_thank ^_there ^_try ^_write a_0 a_real a_walk about_my address all_night and_its and_then answer art as_you askin
    at_school been bein better_$ bin biology bridge but_i cake can_find dance dogs drove duolingo end_$ fact finished football for_0 forward
    forward_to found fox french gives goal good_$ hate hear_about helps i_just i_think id_love if_i ill_brin in_dundee it_helped its_a its_so
    ive_been join_the kind know_what learnin level_0 like_the list lookin_forward loud love mad make maths me_0 me_know mean metres milk
    more_about most mr my_bus my_name my_uncle my_wee needs night_and no nothin of_the on_google on_page on_snapchat on_youtube one_day our_meet
    our_session pages password pe phone phones played points quiz read_your score session_$ should_go sisters somebody sometimes soon summer
    take_a tea team tell_your th that_$ thats_the the_0 the_bridge the_call the_end the_house the_meet the_mornin the_number the_recipe
    the_whole three to_our to_work too_$ tried twitter uncle was_a wasnt we_got weekend_$ well_$ were_0 what_would whole with_two work work_in
    works would_you year you_dont you_for young your_own`,
  '-4': `+app+study +free+home +game+i +i+refusal +kin+reach +ours +ours+reach +outing+home +outing+not +past+home +place+app +platform+kin 0_: 0_a
    0_as 0_because 0_days 0_feet 0_g 0_instead 0_its 0_metres 0_or 0_people 0_steps 0_times 0_up ^_could ^_mrs ^_thanks ^_thats a_bit a_castle
    a_game a_lot a_vet about_the age am_not and_ask and_he and_my and_take angry any_time apprenticeship as_usual at_me at_six b_0 back_in
    banned beat bed_$ breakfast brothers built bus_pass but_you by_0 can_you change clear coach coffee come_on come_up comin cost cost_0 did_you
    door_and eat fortnite from_dundee from_my gave_me glad google got_my gow had had_a haha_$ half half_past has have_to helped her hope_you
    hours house i_hope i_read i_walked ill_be ill_see ill_write im_a im_goin insta_is interview is_a is_better is_comin is_full is_no it_helps
    its_on japan learn like_you lives_in lol meetin minecraft_is mrs_gow my my_head near_the now_and now_i number_is number_one oclock
    on_saturday or_0 our_street paper parents put_your quiet ragin_$ ran readin_the really right room_$ say school_to science season second seen
    show shut snapchat so_we speak starts streak tell that_i that_you the_answer the_church the_day the_session the_weekend thin think_of til
    till_0 tip to_bed to_eat to_go to_learn to_school toast took towers try_the united until up_to vet watch way_$ we_speak we_talk what_a
    what_you when_its which_is whos will_see wind with_your year_$ you you_ask you_enjoy your_dog youtube`,
  '-5': `+app+i +kin+free +others+move +others+name +others+past +ours+figure +ours+wish +place+others +question+name +study+question +wish+figure
    +wish+letter 0_now 0_pm 0_so ^_am ^_hi ^_hiya ^_hope ^_id ^_in ^_theres all_$ allowed allowed_to and_walk any baker baker_street bank
    better_than both brin_my broken can castle chapter decide draw film_$ full_of games go_back google_meet great grow hard higher hiya holiday
    hope_your how_you if_im im_0 in_our instead_of is_broken is_rubbish isbn let_me line long lookin luck me_to me_what meet_$ meet_on meet_the
    meetin_my mine_is minutes my_favourite my_phone next_meet next_week okay_$ older on_monday on_our one_$ our_next page_0 pick_the pm recipe
    savin school_is sea shes sky so_its sorry_$ start_with thank thank_you thanks_for the_garden the_law the_sea this_year thursday_at time_on
    times too update usual walked week_$ went what_do when wish_i workin write xbox_is you_have you_on you_play you_think your`,
  '-6': `$ +app+home +i+we +ours+study +past+refusal +place+outing +place+platform +question +we+past +you+shout 0_of ? ?_mine ^ ^_0 ^_do ^_have
    about_0 all and_a are_goin ask brother club come_back day days early famous feet fight full gave gettin goes got_0 haha has_a have hear
    hear_you house_on i_cant if in_0 in_a is_down isla late law like_0 lives makin makin_a man march me_about monday mum mum_says my_dad
    next_time old_school pick see should take_your teacher the_film the_first the_library till today_$ up_with weekend when_i when_we whenever
    with_0 with_my your_favourite`,
  '-7': `! +app+others +i+not +ours+move +ours+name +outing+question +past+question +past+reach +platform+home +platform+not +platform+others
    +platform+past +shout +we+name 0_$ 0_minutes 0_to ^_ill ^_your about_your always august brin camera couldnt did dog enjoy goin_to have_0
    i_like i_want in_your is_on ive level lol_$ made minecraft of of_0 okay old ones play so_ill sorry take thursday_$ time_$ to_my walk watched
    won worth you_asked you_could you_send you_should you_tell your_pal`,
  '-8': `+i+shout +kin+home +wish+home +you+not +you+ours 0_in 0_miles ^_i ^_we be_a bed could_you friends head im_readin job know library like look
    lost my_sister proud proud_of school see_the start ten thanks to_live where_you wish you_can`,
  '-9': `+i+kin +i+ours +study+figure +you+question +you+refusal 0_and a and_it back_to borin college dad he how new next pal readin tell_me that
    then to_be try tuesday_$ week x_0`,
  '-10': `!_$ +app+not +figure+reach +not +you+letter +you+study :_0 ^_mum and_0 because cant first i it its_0 look_at says session what who will
    you_like zoom`,
  '-11': `0_is and back can_see film instagram talk_about time today`,
  '-12': `+game+past again hope on_thursday on_tuesday people read sister the`,
  '-13': `+kin ^_the favourite for is_0 so`,
  '-14': `on_0 think was`,
  '-15': `our`,
  '-16': `+others but`,
  '-17': `about thursday`,
  '-18': `good`,
  '-19': `tuesday`,
  '-20': `+past +study`,
  '-22': `or`,
};

/** The weight of no words at all, in twentieths. */
export const START = -8;
